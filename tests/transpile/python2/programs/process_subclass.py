import multiprocessing

class Worker(multiprocessing.Process):
    def __init__(self, name, n):
        multiprocessing.Process.__init__(self)
        self.title = name
        self.n = n

    def run(self):
        total = 0
        for i in range(self.n):
            total += i
        print 'Worker %s: total %d, average %s' % (self.title, total, total / self.n)
        return

if __name__ == '__main__':
    jobs = []
    for name in ['a', 'b', 'c']:
        p = Worker(name, 10)
        jobs.append(p)
        p.start()
        p.join()
    print [j.exitcode for j in jobs]

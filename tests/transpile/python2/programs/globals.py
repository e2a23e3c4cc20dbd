import multiprocessing
import os
counter = 0
data = {'x': 1}
LOCK = multiprocessing.Lock()
def init(value):
    global counter
    counter = value
def work(n):
    global counter
    counter += n
    return counter, len(data)
def show():
    print "in child:", counter, data
if __name__ == '__main__':
    data['y'] = 2
    counter = 10
    p = multiprocessing.Process(target=show)
    p.start(); p.join()
    pool = multiprocessing.Pool(1, initializer=init, initargs=(100,))
    print [pool.apply(work, (i,)) for i in range(4)]
    pool.close(); pool.join()
    print "in parent:", counter, data
    with LOCK:
        print "locked", LOCK
    print os.getpid() == multiprocessing.current_process().pid

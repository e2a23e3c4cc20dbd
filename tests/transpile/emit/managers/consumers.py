import multiprocessing as mp

class Worker(mp.Process):
    def __init__(self, tasks, results):
        super().__init__()
        self.tasks = tasks
        self.results = results
    def run(self):
        while True:
            t = self.tasks.get()
            if t is None:
                self.tasks.task_done()
                break
            self.results.append((t, t ** 2))
            self.tasks.task_done()

if __name__ == "__main__":
    manager = mp.Manager()
    tasks = manager.JoinableQueue()
    results = manager.list()
    ws = [Worker(tasks, results) for _ in range(2)]
    for w in ws:
        w.start()
    for i in range(10):
        tasks.put(i)
    for _ in ws:
        tasks.put(None)
    tasks.join()
    for w in ws:
        w.join()
    print(sorted(results))
    print(mp.active_children()[0].name)

from multiprocessing import Manager, Process, Lock
from functools import partial
from multiprocessing import Pool
shared = None
def init(d, l):
    global shared, lock
    shared, lock = d, l
def task(i):
    with lock:
        shared["n"] += i
    return shared["n"] >= i
class Bank:
    def __init__(self, m):
        self.accounts = m.dict()
        self.lock = m.Lock()
        self.log = m.list()
    def pay(self, who, n):
        with self.lock:
            self.accounts[who] = self.accounts.get(who, 0) + n
            self.log.append((who, n))
def pay(bank, who):
    for i in range(5):
        bank.pay(who, i)
def scale(d, k, x):
    d[x] = k * x
if __name__ == "__main__":
    with Manager() as m:
        d = m.dict(n=0)
        with Pool(2, initializer=init, initargs=(d, m.Lock())) as p:
            print(all(p.map(task, range(10))), d["n"])
        b = Bank(m)
        ps = [Process(target=pay, args=(b, w)) for w in "ab"]
        for p in ps: p.start()
        for p in ps: p.join()
        print(sorted(b.accounts.items()), len(b.log))
        e = m.dict()
        with Pool(2) as p:
            p.map(partial(scale, e, 3), range(4))
        print(sorted(e.items()), {k: v for k, v in sorted(e.items()) if v})
        jobs = m.list()
        for i in range(3): jobs.append({"id": i, "done": False})
        for i, j in enumerate(jobs):
            j["done"] = True
            jobs[i] = j
        print(list(jobs), [j["id"] for j in jobs], any(j["done"] for j in jobs))
        first, second, *_ = jobs
        print(first, jobs[-1], jobs[1:])
        if d: print("truthy")
        while jobs:
            jobs.pop()
            if len(jobs) == 0: break
        print(jobs, not jobs)

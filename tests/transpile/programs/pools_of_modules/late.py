import time
from helper import work
from multiprocessing import Process, Queue
start = time.time()
def put(q, x):
    q.put(work(x))
def compute():
    q = Queue()
    ps = [Process(target=put, args=(q, i)) for i in range(3)]
    [p.start() for p in ps]
    out = sorted(q.get() for _ in ps)
    [p.join() for p in ps]
    return out

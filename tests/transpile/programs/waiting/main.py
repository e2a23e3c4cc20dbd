import queue_worker as qw
import time
from multiprocessing import Process, Queue
if __name__ == "__main__":
    q = Queue()
    ps = [Process(target=qw.produce, args=(q, i)) for i in range(3)]
    for p in ps: p.start()
    got = qw.collect(q, 3)
    for p in ps: p.join()
    print(sorted(got))
    r = qw.Runner(2)
    print(r.run_all([1, 2, 3]))
    print(list(qw.lazy([3, 4])))
    with qw.timed("x") as t:
        print("in", t.name)

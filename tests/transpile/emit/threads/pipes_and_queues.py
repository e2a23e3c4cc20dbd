import multiprocessing as mp, threading, os, time
def worker(conn):
    def reader():
        while True:
            m = conn.recv()
            if m == "stop": break
            conn.send(m * 2)
    t = threading.Thread(target=reader); t.start(); t.join()
    conn.close()
def put_many(q, n):
    ts = [threading.Thread(target=q.put, args=(i,)) for i in range(n)]
    for t in ts: t.start()
    for t in ts: t.join()
if __name__ == "__main__":
    a, b = mp.Pipe()
    p = mp.Process(target=worker, args=(b,)); p.start()
    for x in (1, "ab"): a.send(x); print(a.recv())
    a.send("stop"); p.join(); print(p.exitcode)
    q = mp.Queue()
    p = mp.Process(target=put_many, args=(q, 5)); p.start()
    print(sorted(q.get() for _ in range(5))); p.join()
    ps = []
    def spawn(i):
        p = mp.Process(target=time.sleep, args=(0.01,)); p.start(); ps.append(p)
    ts = [threading.Thread(target=spawn, args=(i,)) for i in range(3)]
    [t.start() for t in ts]; [t.join() for t in ts]; [p.join() for p in ps]
    print([p.exitcode for p in ps])
    lock = mp.RLock(); order = []
    def hold(n):
        with lock:
            order.append(("in", n)); time.sleep(0.01); order.append(("out", n))
    ts = [threading.Thread(target=hold, args=(i,)) for i in range(2)]
    [t.start() for t in ts]; [t.join() for t in ts]
    print(order)
    jq = mp.JoinableQueue()
    def w():
        while True:
            x = jq.get()
            jq.task_done()
            if x is None: break
    t = threading.Thread(target=w); t.start(); jq.put(1); jq.put(None); jq.join(); t.join(); print("joined")

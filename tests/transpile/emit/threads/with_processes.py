import threading, multiprocessing, queue
def square(x): return x * x
def child(q, r):
    while True:
        x = q.get()
        if x is None: break
        r.put(x + 100)
def feeder(q):
    for i in range(5): q.put(i)
    q.put(None)
def reader(r, out, n):
    for _ in range(n): out.append(r.get())
def in_child(out):
    res = []
    ts = [threading.Thread(target=lambda i=i: res.append(i)) for i in range(3)]
    for t in ts: t.start()
    for t in ts: t.join()
    out.put((sorted(res), threading.current_thread().name))
if __name__ == "__main__":
    q, r = multiprocessing.Queue(), multiprocessing.Queue()
    p = multiprocessing.Process(target=child, args=(q, r))
    p.start()
    out = []
    f = threading.Thread(target=feeder, args=(q,)); g = threading.Thread(target=reader, args=(r, out, 5))
    f.start(); g.start(); f.join(); g.join(); p.join()
    print(out, p.exitcode)
    procs = []
    def launch(n):
        p = multiprocessing.Process(target=square, args=(n,))
        p.start(); p.join(); procs.append(p.exitcode)
    ts = [threading.Thread(target=launch, args=(i,)) for i in range(3)]
    for t in ts: t.start()
    for t in ts: t.join()
    print(procs)
    with multiprocessing.Pool(2) as pool:
        res = {}
        def use(n): res[n] = pool.map(square, range(n))
        ts = [threading.Thread(target=use, args=(i,)) for i in range(1, 4)]
        for t in ts: t.start()
        for t in ts: t.join()
        print(sorted(res.items()))
    o = multiprocessing.Queue()
    p = multiprocessing.Process(target=in_child, args=(o,)); p.start(); print(o.get()); p.join()

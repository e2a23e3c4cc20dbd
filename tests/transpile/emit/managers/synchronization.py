from multiprocessing import Process, Manager

def locked(lock, v, n):
    for _ in range(n):
        with lock:
            v.value += 1

def producer(cond, items, n):
    for i in range(n):
        with cond:
            items.append(i)
            cond.notify()

def consumer(cond, items, out, n):
    got = 0
    while got < n:
        with cond:
            while len(items) == 0:
                cond.wait()
            out.append(items.pop(0))
            got += 1

def meet(barrier, results, i):
    results.append(barrier.wait())

def guarded(sem, active, peak, lock):
    with sem:
        with lock:
            active.value += 1
            if active.value > peak.value:
                peak.value = active.value
        with lock:
            active.value -= 1

if __name__ == "__main__":
    import multiprocessing; multiprocessing.set_start_method("spawn")
    m = Manager()
    lock = m.Lock()
    v = m.Value("i", 0)
    ps = [Process(target=locked, args=(lock, v, 50)) for _ in range(3)]
    [p.start() for p in ps]
    [p.join() for p in ps]
    print(v.value, v)
    cond = m.Condition()
    items = m.list()
    out = m.list()
    c = Process(target=consumer, args=(cond, items, out, 20))
    p = Process(target=producer, args=(cond, items, 20))
    c.start(); p.start(); c.join(); p.join()
    print(list(out))
    b = m.Barrier(3)
    res = m.list()
    ps = [Process(target=meet, args=(b, res, i)) for i in range(3)]
    [p.start() for p in ps]
    [p.join() for p in ps]
    print(sorted(res), b.parties, b.n_waiting, b.broken)
    sem = m.BoundedSemaphore(2)
    active, peak = m.Value("i", 0), m.Value("i", 0)
    ps = [Process(target=guarded, args=(sem, active, peak, lock)) for i in range(4)]
    [p.start() for p in ps]
    [p.join() for p in ps]
    print(peak.value <= 2, active.value)
    try:
        sem.release()
    except ValueError as e:
        print(e)
    print(lock.acquire(), lock.acquire(False), lock.acquire(timeout=0.01))
    lock.release()
    try:
        lock.release()
    except RuntimeError as e:
        print(e)
    r = m.RLock()
    print(r.acquire(), r.acquire())
    r.release(); r.release()
    a = m.Array("i", [1, 2, 3])
    a[1] = 20
    print(a[1], len(a), list(a), a)

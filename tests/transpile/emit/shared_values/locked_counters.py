from multiprocessing import Process, Value, Array, RLock, Lock
def f(v, n):
    for _ in range(n):
        v.acquire()
        v.value += 1
        v.release()
def g(v, n):
    for _ in range(n):
        lock = v.get_lock()
        lock.acquire()
        try:
            v.value += 1
        finally:
            lock.release()
def h(v, n):
    for _ in range(n):
        with v:
            v.value += 1
if __name__ == '__main__':
    v = Value('L', 0)
    ps = [Process(target=t, args=(v, 300)) for t in (f, g, h)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(v.value)
    print(v.acquire(), v.acquire(False), v.get_lock())
    v.release(); v.release()
    lock = RLock()
    a = Array('i', 3, lock=lock)
    print(a.get_lock() is lock)
    print(v.get_lock())
    shared = Lock()
    x = Value('i', 1, lock=shared)
    y = Value('i', 2, lock=shared)
    with shared:
        pass
    print(x.value + y.value)

import threading, functools, time
def synchronized(lock):
    def deco(fn):
        @functools.wraps(fn)
        def inner(*args, **kw):
            with lock:
                return fn(*args, **kw)
        return inner
    return deco
lock = threading.RLock()
total = 0
@synchronized(lock)
def add(n):
    global total
    old = total
    time.sleep(0.001)
    total = old + n
def timeout(seconds):
    def deco(fn):
        def inner(*a):
            res = []
            t = threading.Thread(target=lambda: res.append(fn(*a)), daemon=True)
            t.start(); t.join(seconds)
            if t.is_alive(): raise TimeoutError("too slow")
            return res[0]
        return inner
    return deco
@timeout(0.05)
def quick(x): return x + 1
@timeout(0.05)
def slow(x): time.sleep(5); return x
ts = [threading.Thread(target=add, args=(i,)) for i in range(5)]
for t in ts: t.start()
for t in ts: t.join()
print(total)
print(quick(1))
try: slow(1)
except TimeoutError as e: print(e)

import threading
l = threading.Lock()
print(l.locked(), l.acquire(), l.locked(), l.acquire(False), l.acquire(timeout=0.01))
l.release()
for f in (l.release, lambda: l.acquire(False, 1), lambda: l.acquire(True, -2)):
    try:
        f()
    except (RuntimeError, ValueError) as e:
        print(type(e).__name__, e)
r = threading.RLock()
with r:
    with r:
        print("twice")
    def other():
        print("other gets it", r.acquire(blocking=False))
        try:
            r.release()
        except RuntimeError as e:
            print(e)
    t = threading.Thread(target=other); t.start(); t.join()
try:
    r.release()
except RuntimeError as e:
    print(e)
class Account:
    def __init__(self):
        self._lock = threading.RLock()
        self.balance = 0
    def deposit(self, n):
        with self._lock:
            self.balance += n
    def twice(self, n):
        with self._lock:
            self.deposit(n)
            self.deposit(n)
    @property
    def value(self):
        with self._lock:
            return self.balance
a = Account()
ts = [threading.Thread(target=a.twice, args=(i,)) for i in range(10)]
for t in ts: t.start()
for t in ts: t.join()
print(a.value)
print(str(l).startswith("<unlocked _thread.lock object at 0x"), type(l))
print(isinstance(l, type(threading.Lock())))

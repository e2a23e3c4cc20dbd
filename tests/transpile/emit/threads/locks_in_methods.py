import threading, random, time
class ReadWriteLock:
    def __init__(self):
        self._cond = threading.Condition()
        self._readers = 0
    def acquire_read(self):
        with self._cond:
            self._readers += 1
    def release_read(self):
        with self._cond:
            self._readers -= 1
            if self._readers == 0:
                self._cond.notify_all()
    def acquire_write(self):
        self._cond.acquire()
        while self._readers > 0:
            self._cond.wait()
    def release_write(self):
        self._cond.release()
class Cache:
    def __init__(self):
        self.lock = ReadWriteLock(); self.data = {}
    def get(self, k):
        self.lock.acquire_read()
        try:
            return self.data.get(k)
        finally:
            self.lock.release_read()
    def set(self, k, v):
        self.lock.acquire_write()
        try:
            self.data[k] = v
        finally:
            self.lock.release_write()
    def __len__(self):
        self.lock.acquire_read()
        n = len(self.data)
        self.lock.release_read()
        return n
c = Cache()
def writer(n):
    for i in range(10): c.set(f"{n}-{i}", i)
def reader(out):
    for i in range(10): out.append(c.get(f"0-{i}"))
out = []
ts = [threading.Thread(target=writer, args=(i,)) for i in range(3)] + [threading.Thread(target=reader, args=(out,))]
for t in ts: t.start()
for t in ts: t.join()
print(len(c), len(out))

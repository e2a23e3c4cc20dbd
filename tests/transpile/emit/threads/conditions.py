import threading
from collections import deque

class BoundedBuffer:
    def __init__(self, size):
        self.items = deque()
        self.size = size
        self.cond = threading.Condition()

    def put(self, item):
        with self.cond:
            while len(self.items) >= self.size:
                self.cond.wait()
            self.items.append(item)
            self.cond.notify_all()

    def get(self):
        with self.cond:
            while not self.items:
                self.cond.wait()
            item = self.items.popleft()
            self.cond.notify_all()
            return item

def producer(buf, n):
    for i in range(n):
        buf.put(i)
    buf.put(None)

def consumer(buf, out):
    while True:
        x = buf.get()
        if x is None:
            break
        out.append(x * 2)

buf = BoundedBuffer(3)
out = []
a = threading.Thread(target=producer, args=(buf, 20))
b = threading.Thread(target=consumer, args=(buf, out))
a.start(); b.start()
a.join(); b.join()
print(out)

cond = threading.Condition(threading.Lock())
ready = []
seen = []
def w(n):
    with cond:
        ok = cond.wait_for(lambda: len(ready) > n, timeout=5)
        seen.append((n, ok))
ts = [threading.Thread(target=w, args=(n,)) for n in range(3)]
for t in ts: t.start()
for i in range(3):
    with cond:
        ready.append(i)
        cond.notify_all()
for t in ts: t.join()
print(sorted(seen))
try:
    cond.notify()
except RuntimeError as e:
    print(e)
try:
    cond.wait()
except RuntimeError as e:
    print(e)
with cond:
    print(cond.wait(0.01), cond.wait_for(lambda: False, 0.01))

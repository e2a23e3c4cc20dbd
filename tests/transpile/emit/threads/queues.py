import queue, threading
q = queue.Queue()
results = []
def worker():
    while True:
        item = q.get()
        if item is None:
            q.task_done()
            break
        results.append(item * item)
        q.task_done()
threads = []
for i in range(3):
    t = threading.Thread(target=worker)
    t.start()
    threads.append(t)
for i in range(10):
    q.put(i)
q.join()
print(sorted(results))
for _ in threads: q.put(None)
for t in threads: t.join()
b = queue.Queue(maxsize=2)
got = []
def prod():
    for i in range(5):
        b.put(i)
def cons():
    for i in range(5):
        got.append(b.get())
p = threading.Thread(target=prod); c = threading.Thread(target=cons)
p.start(); c.start(); p.join(); c.join()
print(got)
try: b.get(timeout=0.01)
except queue.Empty as e: print("Empty", repr(e))
b.put(1); b.put(2)
try: b.put(3, block=False)
except queue.Full: print("Full")
try: b.put_nowait(3)
except queue.Full: print("Full")
l = queue.LifoQueue(); [l.put(i) for i in range(3)]
print([l.get() for _ in range(3)])
pq = queue.PriorityQueue()
for x in [(3, "c"), (1, "a"), (2, "b")]: pq.put(x)
while not pq.empty(): print(pq.get())
s = queue.SimpleQueue(); s.put(1); print(s.get(), s.empty())

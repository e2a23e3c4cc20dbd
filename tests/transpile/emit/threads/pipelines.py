import threading, queue
SENTINEL = object()
def stage(fn, inq, outq):
    for item in iter(inq.get, SENTINEL):
        outq.put(fn(item))
    outq.put(SENTINEL)
a, b, c = queue.Queue(), queue.Queue(), queue.Queue()
threads = [threading.Thread(target=stage, args=(lambda x: x + 1, a, b), name="add"),
           threading.Thread(target=stage, args=(lambda x: x * 10, b, c), name="mul")]
for t in threads: t.start()
for i in range(5): a.put(i)
a.put(SENTINEL)
out = []
while (item := c.get()) is not SENTINEL: out.append(item)
for t in threads: t.join()
print(out, [t.name for t in threads])

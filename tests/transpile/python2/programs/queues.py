import Queue, time, sys
q = Queue.Queue(maxsize=2)
q.put(1); q.put(2)
try:
    q.put(3, block=False)
except Queue.Full, e:
    print 'full', q.qsize(), repr(e)
while not q.empty(): print q.get(),
print
pq = Queue.PriorityQueue()
for i in [3, 1, 2]: pq.put((i, 'p%d' % i))
print [pq.get() for i in range(3)]
lq = Queue.LifoQueue(); lq.put('a'); lq.put('b'); print lq.get()
print time.strftime('%Y', time.localtime(0)), time.gmtime(0)[:3]
start = time.time()
print time.time() - start < 5, time.clock() >= 0
print sys.version_info[0], sys.version[:6], sys.platform[:5], sys.byteorder
print sys.version_info[:2] >= (2, 7), sys.hexversion >> 24
raise Queue.Empty

from multiprocessing import Process, Lock
import os
l = Lock()
def say(i):
    l.acquire()
    print 'hello world', i
    l.release()
print 'start'
procs = []
for num in range(3):
    p = Process(target=say, args=(num,))
    procs.append(p)
    p.start()
    p.join()
print 'all done', len(procs), sum([p.exitcode for p in procs])

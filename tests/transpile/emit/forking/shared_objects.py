import os
from multiprocessing import Value, Lock, Queue
v = Value("i", 0)
lock = Lock()
q = Queue()
for i in range(3):
    if os.fork() == 0:
        for _ in range(100):
            with v.get_lock():
                v.value += 1
        with lock:
            pass
        q.put(i)
        q.close()
        q.join_thread()
        os._exit(0)
for i in range(3):
    os.wait()
print(v.value, sorted(q.get() for _ in range(3)))

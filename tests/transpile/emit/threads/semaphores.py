import threading, time
sem = threading.Semaphore(2)
active = 0
peak = 0
lock = threading.Lock()
def work(n):
    global active, peak
    with sem:
        with lock:
            active += 1
            peak = max(peak, active)
        time.sleep(0.01)
        with lock:
            active -= 1
ts = [threading.Thread(target=work, args=(n,)) for n in range(6)]
[t.start() for t in ts]
[t.join() for t in ts]
print(peak, active)
b = threading.BoundedSemaphore(1)
b.acquire()
print(b.acquire(blocking=False), b.acquire(timeout=0.01))
b.release()
try:
    b.release()
except ValueError as e:
    print(e)
try:
    threading.Semaphore(-1)
except ValueError as e:
    print(e)
s = threading.Semaphore(0)
s.release(3)
print(s.acquire(), s.acquire(False), s.acquire(True, 1), s.acquire(False))
try: s.release(0)
except ValueError as e: print(e)
try: s.acquire(False, 1)
except ValueError as e: print(e)

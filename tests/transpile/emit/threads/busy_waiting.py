import threading, time, queue

flag = False
stop = threading.Event()
count = 0

def setter():
    global flag
    time.sleep(0.05)
    flag = True

def spinner():
    while not flag:
        pass
    print("seen")

def counter():
    global count
    while not stop.is_set():
        count += 1

def forever():
    n = 0
    while True:
        n += 1

class Worker(threading.Thread):
    def __init__(self):
        super().__init__(daemon=True)
        self.running = True
        self.done = 0
    def run(self):
        while self.running:
            self.done += 1
    def stop(self):
        self.running = False

def gcd(a, b):
    while b:
        a, b = b, a % b
    return a

def poll(q, out):
    while True:
        if not q.empty():
            item = q.get()
            if item is None:
                break
            out.append(item)

if __name__ == "__main__":
    t = threading.Thread(target=setter)
    t.start()
    s = threading.Thread(target=spinner); s.start()
    t.join(); s.join()
    c = threading.Thread(target=counter); c.start()
    time.sleep(0.05)
    stop.set()
    c.join()
    print(count > 0)
    threading.Thread(target=forever, daemon=True).start()
    w = Worker(); w.start()
    time.sleep(0.03)
    w.stop(); w.join()
    print(w.done > 0, gcd(12, 18))
    q = queue.Queue(); out = []
    p = threading.Thread(target=poll, args=(q, out)); p.start()
    for i in range(3): q.put(i)
    q.put(None)
    while p.is_alive():
        pass
    print(out)

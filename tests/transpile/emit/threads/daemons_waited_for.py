import threading, time, queue
d = threading.Thread(target=time.sleep, args=(0.05,), daemon=True)
d.start(); d.join(); print("joined", d.is_alive())
q = queue.Queue()
def produce():
    while True:
        time.sleep(0.01); q.put("x")
threading.Thread(target=produce, daemon=True).start()
print([q.get() for _ in range(3)])
e = threading.Event()
threading.Thread(target=lambda: (time.sleep(0.01), e.set()), daemon=True).start()
print(e.wait())
def produce2(): 
    for i in range(3): time.sleep(0.01)
threading.Thread(target=produce2, daemon=True).start()

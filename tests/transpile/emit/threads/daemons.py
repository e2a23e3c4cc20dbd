import threading, time, sys
def background():
    n = 0
    while True:
        n += 1
        time.sleep(0.01)
d = threading.Thread(target=background, daemon=True)
d.start()
def slow():
    time.sleep(0.1)
    print("slow done")
t = threading.Thread(target=slow)
t.start()
print(d.daemon, t.daemon, d.is_alive())
print("main ends")

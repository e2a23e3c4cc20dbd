import threading, time
class Singleton:
    _instance = None
    _lock = threading.Lock()
    def __new__(cls):
        with cls._lock:
            if cls._instance is None:
                cls._instance = super().__new__(cls)
        return cls._instance
ids = []
def make(): ids.append(id(Singleton()))
ts = [threading.Thread(target=make) for _ in range(5)]
for t in ts: t.start()
for t in ts: t.join()
print(len(set(ids)))
class StoppableThread(threading.Thread):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self._stop_event = threading.Event()
    def stop(self): self._stop_event.set()
    def stopped(self): return self._stop_event.is_set()
    def run(self):
        while not self.stopped():
            time.sleep(0.005)
        print("stopped", self.name)
s = StoppableThread(name="st"); s.start(); s.stop(); s.join()
class ResultThread(threading.Thread):
    def __init__(self, fn, *args):
        threading.Thread.__init__(self)
        self.fn, self.args_ = fn, args
        self.result = None
        self.exc = None
    def run(self):
        try:
            self.result = self.fn(*self.args_)
        except Exception as e:
            self.exc = e
    def join(self, timeout=None):
        super().join(timeout)
        if self.exc: raise self.exc
        return self.result
def div(a, b): return a / b
r = ResultThread(div, 6, 3); r.start(); print(r.join())
r = ResultThread(div, 1, 0); r.start()
try: r.join()
except ZeroDivisionError as e: print(e)
def countdown(n):
    while n > 0:
        print("T-minus", n); n -= 1; time.sleep(0.001)
threads = {name: threading.Thread(target=countdown, args=(2,), name=name) for name in ("a", "b")}
for name, t in threads.items():
    t.start(); t.join()
def run_in_thread(fn):
    def wrapper(*a, **k):
        t = threading.Thread(target=fn, args=a, kwargs=k)
        t.start()
        return t
    return wrapper
@run_in_thread
def hello(name, punct="!"):
    print("hello", name + punct)
hello("bob").join()
hello("eve", punct="?").join()

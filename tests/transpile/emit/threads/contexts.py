import threading, contextlib, time
class Timer:
    def __init__(self): self.t = threading.Thread(target=self._run); self.ticks = 0; self.stop = threading.Event()
    def _run(self):
        while not self.stop.wait(0.005): self.ticks += 1
    def __enter__(self):
        self.t.start(); return self
    def __exit__(self, *a):
        self.stop.set(); self.t.join()
with Timer() as tm: time.sleep(0.05)
print(tm.ticks > 0, tm.t.is_alive())
@contextlib.contextmanager
def background(fn, *args):
    t = threading.Thread(target=fn, args=args); t.start()
    try: yield t
    finally: t.join()
told = []
with background(told.append, "bg") as t: print("body")
print(told)
class Monitor:
    def __init__(self):
        self._lock = threading.Lock(); self._n = 0
        self._thread = threading.Thread(target=self._loop, daemon=True)
        self._thread.start()
    def _loop(self):
        for _ in range(3):
            with self._lock: self._n += 1
            time.sleep(0.001)
    @property
    def n(self):
        with self._lock: return self._n
    def __repr__(self):
        with self._lock: return f"Monitor({self._n})"
m = Monitor(); m._thread.join(); print(m.n, m)

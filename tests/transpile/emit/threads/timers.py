import threading, time
out = []
t = threading.Timer(0.02, out.append, args=["fired"])
t.start(); t.join()
c = threading.Timer(5, out.append, args=["never"])
c.start(); c.cancel(); c.join()
k = threading.Timer(0.01, lambda a, b=0: out.append((a, b)), (1,), {"b": 2})
k.start(); k.join()
print(out, t.is_alive(), c.finished.is_set(), k.interval)
class Repeat(threading.Timer):
    def run(self):
        n = 0
        while not self.finished.wait(self.interval):
            self.function(*self.args, **self.kwargs)
            n += 1
            if n == 3: self.cancel()
r = Repeat(0.01, out.append, ["again"]); r.start(); r.join()
print(out)

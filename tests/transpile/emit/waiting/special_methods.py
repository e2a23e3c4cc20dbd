import time
from threading import Lock
class Acc:
    def __init__(self):
        self._lock = Lock(); self._v = 0
        self.reset()
    def reset(self):
        time.sleep(0.001); self._v = 1
    def describe(self):
        time.sleep(0.001)
        return f"Acc {self._v}"
    def __str__(self): return self.describe()
    def __repr__(self): return "<" + self.describe() + ">"
    def __eq__(self, o): return self.describe() == o.describe()
    def __lt__(self, o): return self.get() < o.get()
    @property
    def value(self):
        with self._lock: return self.get()
    @value.setter
    def value(self, v):
        with self._lock: self.put(v)
    def get(self):
        time.sleep(0.001); return self._v
    def put(self, v):
        time.sleep(0.001); self._v = v
    def __hash__(self): return self.get()
    def __iter__(self):
        for i in range(2):
            self.put(i); yield self.get()
a = Acc()
print(a, [a], a.describe(), a == Acc(), a.value)
a.value = 7
print(a.value, a.get(), {a: 1}[a], a in [a], sorted([Acc(), a]))
print(list(a), max(a), [x for x in a])
def key(x): return deeper(x)
def deeper(x):
    time.sleep(0.001); return -x
print(sorted([1, 3, 2], key=key), deeper(4))
class T:
    total = 0
    @staticmethod
    def st(x): return deeper(x)
    @classmethod
    def cl(cls, x):
        cls.total += deeper(x); return cls.total
print(T.st(1), T.cl(2), T().cl(3), list(map(T.st, [1, 2])))

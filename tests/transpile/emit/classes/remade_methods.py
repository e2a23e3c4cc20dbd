import functools
def logged(fn):
    @functools.wraps(fn)
    def wrapper(self, *a, **k):
        print("call", fn.__name__, a, k)
        return fn(self, *a, **k)
    return wrapper
class LogMeta(type):
    def __new__(mcs, name, bases, ns):
        for k, v in list(ns.items()):
            if callable(v) and not k.startswith("__"):
                ns[k] = logged(v)
        return super().__new__(mcs, name, bases, ns)
class Calc(metaclass=LogMeta):
    def add(self, a, b): return a + b
    def mul(self, a, b=2): return a * b
    x = 5
c = Calc()
print(c.add(1, 2), c.mul(3), c.mul(3, b=4), c.x, Calc.add.__name__)
class Final(type):
    def __new__(mcs, name, bases, ns):
        for b in bases:
            if isinstance(b, Final): raise TypeError(f"{b.__name__} is final")
        return super().__new__(mcs, name, bases, dict(ns))
class F(metaclass=Final): pass
try:
    class G(F): pass
except TypeError as e: print(e)
class Abs(type):
    def __call__(cls, *a, **k):
        print("creating", cls.__name__)
        obj = super().__call__(*a, **k)
        obj.created = True
        return obj
class T(metaclass=Abs):
    def __init__(self, n, m=1): self.n = n; self.m = m
t = T(5, m=3)
print(t.n, t.m, t.created)
class U(T):
    def __init__(self, n):
        super().__init__(n, 7)
print(U(1).m)

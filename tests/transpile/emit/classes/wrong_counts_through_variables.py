"""Methods that are taken as values and called with wrong counts, decorated, static and of classes."""
import functools
def show(f, *a, **k):
    try: print("ok", f(*a, **k))
    except Exception as e: print(type(e).__name__, e)
def plain(f):
    return f
def traced(f):
    @functools.wraps(f)
    def wrapper(*args, **kwargs):
        return f(*args, **kwargs)
    return wrapper
class A:
    @staticmethod
    def s(a, b=1): return (a, b)
    @classmethod
    def c(cls, a, *, k=2): return (cls.__name__, a, k)
    @plain
    def p(self, x): return x
    @traced
    def t(self, x): return x
    def m(self, x): return x
a = A()
f = A.s; show(f); show(f, 1, 2, 3); show(f, 1, z=3)
f = A.c; show(f); show(f, 1, 2); show(f, 1, k=3); show(f, 1, q=3)
f = a.p; show(f); show(f, 1, 2); show(f, 5)
f = a.t; show(f); show(f, 1, 2); show(f, 5)
f = A.p; show(f); show(f, 1); show(f, a, 5)
f = A.t; show(f); show(f, a); show(f, a, 5)
for f in (a.s, a.c, a.p, a.t, a.m): show(f); show(f, 1, 2, 3, 4)
for name in ("s", "c", "p", "t", "m"):
    f = getattr(a, name); show(f); show(f, 1, 2, 3)
def direct():
    try: a.p()
    except TypeError as e: print(e)
    try: a.t()
    except TypeError as e: print(e)
    try: a.t(1, 2)
    except TypeError as e: print(e)
    try: A.s()
    except TypeError as e: print(e)
    try: a.c(1, 2)
    except TypeError as e: print(e)
    try: a.c()
    except TypeError as e: print(e)
direct()
@functools.lru_cache(maxsize=None)
def cached(x, y): return x + y
show(cached); show(cached, 1); show(cached, 1, 2)
class B:
    @functools.lru_cache
    def go(self, n): return n
    @functools.cached_property
    def cp(self): return 4
show(B().go); show(B().go, 1, 2)
g = B().go
show(g)
print(A.s.__qualname__, A.c.__qualname__, a.p.__qualname__, a.t.__qualname__)


class Coded(Exception):
    def __init__(self, code):
        super().__init__(code)


def raising(kind):
    try:
        raise kind
    except TypeError as e:
        print(e)


raising(Coded)
try:
    raise Coded
except TypeError as e:
    print(e)

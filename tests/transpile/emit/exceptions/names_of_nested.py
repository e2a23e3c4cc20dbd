"""What messages call functions and classes that stand in others."""
import functools
def outer():
    def inner(a, b): pass
    class K:
        def m(self, x): pass
        @staticmethod
        def s(x): pass
        @classmethod
        def c(cls, x): pass
        class L:
            def __init__(self, q): pass
            def z(self, u): pass
    return inner, K
inner, K = outer()
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
t(inner)
t(inner, 1)
t(inner, 1, 2, 3)
t(inner, 1, c=3)
t(lambda: inner())
t(lambda: inner(1,2,3,4))
t(lambda: K().m())
t(lambda: K().m(1,2))
t(lambda: K.s())
t(lambda: K.c())
t(lambda: K.L())
t(lambda: K.L(1,2))
t(lambda: K.L(1).z())
t(K.L)
t(K.m)
t(K().m)
t(K.s); t(K.c)
class A:
    class B:
        def __init__(self, x): self.x = x
        def f(self): pass
        class C:
            def g(self, k): return lambda y: y
    def meth(self):
        def helper(n): return n
        return helper
t(A.B)
t(lambda: A.B())
t(lambda: A.B.C().g())
t(A.B.C().g)
h = A().meth()
t(h)
t(A.B.C().g(1))
f = lambda x: x
t(f)
def deco(fn):
    @functools.wraps(fn)
    def wrapper(*a, **k): return fn(*a, **k)
    return wrapper
def deco2(fn):
    def wrapper(x): return fn(x)
    return wrapper
@deco
def f1(a): pass
@deco2
def f2(a): pass
def gen():
    def g(n):
        yield n
    return g
g = gen()
t(g)
async def co(): pass
def ac():
    async def co2(x): pass
    return co2
t(ac())
def rec():
    def fact(n):
        return 1 if n < 2 else n*fact()
    return fact
t(rec(), 3)
def ty():
    class P: pass
    class Q(P):
        def __init__(self, a, *, b): pass
    return Q
t(ty())
t(ty(), 1)
print(ty())
t(lambda: ty()(1, c=2))
def kw():
    def g2(*, a, b): pass
    return g2
t(kw())
t(lambda: kw()(1))
def pos():
    def g3(a, /, b): pass
    return g3
t(pos(), a=1, b=2)
import traceback
def e():
    class E(Exception): pass
    raise E("x")
try: e()
except Exception as x: print(repr(x), type(x)); print(traceback.format_exception_only(x))
class Meta(type): pass
def mk():
    class MM(metaclass=Meta): pass
    from enum import Enum
    class Color(Enum):
        RED = 1
    from collections import namedtuple
    from dataclasses import dataclass
    from typing import NamedTuple
    @dataclass
    class D:
        x: int
    class NT(NamedTuple):
        x: int
    return MM, Color, D, NT
for k in mk(): print(k)
MM, Color, D, NT = mk()
print(Color.RED, repr(Color.RED), D(1), NT(2), type(MM()), type(D(1)))
t(D); t(NT); t(D, 1, 2); t(NT, 1, 2)
class Z:
    class Inner:
        pass
    i = Inner()
print(type(Z.i), str(Z.Inner), repr(Z.i)[:25])
def boom():
    class Local: pass
    return Local() + 1
t(boom)
def boom2():
    class Local:
        def __str__(self): return 1
    return str(Local())
t(boom2)
def w():
    class E(Exception): pass
    raise E("final")

def attempt(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)

class Machine:
    n = 3
    def make(self):
        def step():
            return self.n
        def add(x, *, by):
            return self.n + x + by
        def count(k):
            for i in range(k): yield i + self.n
        return step, add, count, lambda: self.n, lambda q: q
    def direct(self):
        def inner(a, b): return a + b + self.n
        try: inner(1)
        except TypeError as e: print(e)
        try: inner(1, 2, 3)
        except TypeError as e: print(e)
        try: inner(1, c=2)
        except TypeError as e: print(e)
        try: inner(*[1])
        except TypeError as e: print(e)
for f in Machine().make():
    attempt(f, 1, 2, 3)
    attempt(f)
    print(f.__qualname__, f.__name__)
Machine().direct()
def outer():
    def plain(a, b=2): return a
    def kw(a, *, b): return a
    async def co(x): return x
    def pos(a, /, b): return a
    @staticmethod
    def st(a): return a
    for call in (lambda: plain(), lambda: plain(1, 2, 3), lambda: plain(1, c=1), lambda: kw(1), lambda: kw(1, 2, b=3),
                 lambda: pos(a=1, b=2), lambda: pos(1), lambda: st(), lambda: plain(**{"z": 1}), lambda: plain(*[1, 2, 3])):
        attempt(call)
    try: co()
    except TypeError as e: print(e)
    class Base:
        def __init__(self, a): self.a = a
        def f(self, x): return x
        @property
        def p(self): return self.nope
        def __enter__(self): return self
        def __exit__(self): pass
    class Child(Base):
        def __init__(self): super().__init__()
    class Bare(Base): pass
    attempt(lambda: Base())
    attempt(lambda: Bare(1, 2))
    attempt(lambda: Child())
    attempt(lambda: Base(1).f())
    attempt(lambda: Bare(1).f(1, 2))
    attempt(lambda: Base.f())
    attempt(lambda: Base(1).p)
    attempt(lambda: Base(1) + 1)
    attempt(lambda: Base(1)())
    attempt(lambda: Base(1)[0])
    attempt(lambda: len(Base(1)))
    attempt(lambda: Base(1) < Base(2))
    attempt(lambda: [1][Base(1)])
    attempt(lambda: Base(1).nope)
    attempt(lambda: Base.nope)
    print(type(Base(1)), Base, Child.__qualname__, Base.f.__qualname__, type(Base(1)).__name__)
    def with_it():
        with Base(1): pass
    return plain
p = outer()
def nested1():
    def nested2():
        def nested3(x): return x
        return nested3
    return nested2
attempt(nested1()())
attempt(nested1(), 1)
k = [lambda x: x for _ in range(2)]
attempt(k[0])
def m():
    return [lambda x: x for _ in range(2)], {i: lambda: i for i in range(2)}, (lambda x: x for _ in [1])
a, b, c = m()
def cached():
    import functools
    @functools.lru_cache(None)
    def fib(n): return n if n < 2 else fib(n-1) + fib(n-2)
    return fib
attempt(cached())
print(cached().__qualname__, cached().__wrapped__.__qualname__)
import functools
def timed(fn):
    @functools.wraps(fn)
    def wrapper(*args, **kwargs):
        return fn(*args, **kwargs)
    return wrapper
class W:
    @timed
    def go(self, x): return x
    @staticmethod
    @timed
    def s(x): return x
attempt(lambda: W().go())
@timed
def top(a): return a
attempt(top)
def dec(n):
    def real(fn):
        def wrapper(x): return fn(x)
        return wrapper
    return real
@dec(3)
def g(x): return x
attempt(g)
attempt(g, 1, 2)
print(g.__name__, g.__qualname__)

def show(f):
    return repr(f).split(" at ")[0]
print(show(Machine().make()[0]), show(nested1()), show(Machine.make), show(Machine().make).split(" of ")[0], show(nested1()()), show(m()[0][0]))

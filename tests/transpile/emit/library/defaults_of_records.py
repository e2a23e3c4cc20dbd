import itertools, functools
from dataclasses import dataclass, field
def now(c=itertools.count(100)):
    print("now")
    return next(c)
class Cfg:
    def __init__(self, n): self.n = n; print("made", n)
    def make(self): print("make", self.n); return [self.n]
SHARED = [Cfg(0)]
@dataclass
class T:
    a: int = now()
    b: Cfg = Cfg(5)
    id: int = field(default_factory=itertools.count(1).__next__)
    c: list = field(default_factory=Cfg(7).make)
    d: list = field(default_factory=functools.partial(list, "ab"))
    e: int = field(default=now())
    f: str = "x" * 3
    g: Cfg = field(default_factory=lambda: SHARED[0], kw_only=True)
    h: tuple = (1, 2)
    j: int = field(default=now(), init=False)
print("defined")
t1 = T(); t2 = T(a=1)
print(t1.a, t2.a, T().a, t1.b is t2.b, t1.id, t2.id, t1.c is t2.c, t1.d, t1.e, t2.e, t1.f, t1.g is t2.g, T.a, T.b is t1.b, t1.j)
@dataclass
class U(T):
    k: int = now()
    id: int = field(default_factory=itertools.count(50).__next__)
print(U().k, U().id, U().k, T().id)


def local(start):
    @dataclass
    class Local:
        made: list = field(default_factory=Cfg(start).make)
        at: int = now()

        def again(self):
            return Local()

    return Local


print(local(1)().again().made, local(2)().at)

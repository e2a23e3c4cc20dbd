from dataclasses import dataclass, field
from functools import total_ordering, wraps
import enum
def tag(c): c.tagged = True; return c
@total_ordering
@dataclass
class V:
    "A version."
    a: int
    b: int = 0
    def __lt__(self, o): return (self.a, self.b) < (o.a, o.b)
@tag
@dataclass(frozen=True)
class W:
    x: int
@dataclass
@tag
class Z:
    x: int
def single(cls):
    "sd"
    @wraps(cls)
    def get(*a): return cls(*a)
    return get
@single
class DB:
    "The db."
    def m(self):
        "mm"
@tag
class Q:
    "q doc"
    x: int = 3
print(V(1) < V(1, 2), V(2) >= V(1), sorted([V(3), V(1, 5), V(1)]), V.__doc__, V(1) == V(1))
print(W(3), W.tagged, Z(4), Z.tagged, DB.__doc__, DB.__name__, DB().m.__doc__, Q.__doc__, Q.__annotations__, Q.tagged)
def local():
    @tag
    @dataclass
    class L:
        "doc"
        n: int
    return L
print(local()(3), local().__doc__)

"""Patterns of classes, sequences and mappings."""
class P:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
class R: pass
class T(R): pass
def m(v):
    match v:
        case P(x=1, z=2): return "z"
        case P(0, y=q): return ("P0", q)
        case P(a, b): return (a, b)
        case R(color=c): return c
        case R(): return "R"
        case int(): return "int"
        case object(foo=1): return "foo"
        case _: return "none"
r = R(); r2 = R(); r2.color = "red"
t = T(); t.color = "blue"
p = P(1, 5); p2 = P(1, 6); p2.z = 2
print([m(v) for v in (p, p2, P(0, 3), r, r2, t, 5, "s")])
for i in range(6):
    try:
        match 5 if i == 0 else R() if i == 1 else P(1, 2):
            case int(1, 2): print("no")
            case R(1): print("no")
            case P(1, x=1): print("no")
    except TypeError as e: print(e)
from dataclasses import dataclass
@dataclass
class D:
    a: int
try:
    match D(1):
        case D(1, 2): pass
except TypeError as e: print(e)
match [1,2,3]:
    case list([a, *b]): print(a, b)
match {"a": 1}:
    case dict(x): print(x)
match 5:
    case int(real=r, imag=i): print(r, i)
    case float(): pass
match "x":
    case str(y) | int(y): print(y)
from collections import deque, UserDict, UserList, ChainMap
from collections.abc import Sequence, Mapping
import array
class S(Sequence):
    def __len__(self): return 2
    def __getitem__(self, i):
        if i > 1: raise IndexError
        return i * 10
class M(Mapping):
    def __len__(self): return 1
    def __iter__(self): return iter(["k"])
    def __getitem__(self, k): return {"k": 5}[k]
for v in [deque([1,2]), S(), array.array("i", [3, 4]), M(), {"k": 1}, UserDict(k=2), UserList([5, 6]), ChainMap({"k": 3}), b"ab", "ab", range(2), {1,2}]:
    match v:
        case [a, b]: print("seq", a, b)
        case {"k": x}: print("map", x)
        case _: print("none")


# A pattern may take the name of what is looked at.
def taken(v):
    match v:
        case [[a, b], *c]:
            return f"nested {a} {b} {c}"
        case {"k": v, **rest}:
            return f"k {v} {rest}"
        case [v, *_] if v > 2:
            return f"first {v}"
        case [*v]:
            return f"all {v}"
        case v:
            return f"any {v}"


print([taken(x) for x in ({"k": 1, "z": 2}, [[1, 2], 3], [3, 4], [1, 2], 7)])

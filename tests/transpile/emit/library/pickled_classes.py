"""Objects of many kinds of classes, pickled and read again."""
import pickle, functools, math
from dataclasses import dataclass, field
from enum import Enum, IntEnum, Flag, IntFlag
from typing import NamedTuple
class P(NamedTuple):
    x: int
    y: int = 2
class Level(IntEnum):
    LOW = 1
    HIGH = 2
class Perm(Flag):
    R = 1
    W = 2
class IP(IntFlag):
    A = 1
    B = 4
@dataclass(frozen=True)
class Fz:
    a: int
    b: tuple = ()
@dataclass(slots=True)
class Sl:
    a: int
    b: str = "x"
class Slots:
    __slots__ = ("a", "b")
    def __init__(self): self.a = 1
class Node:
    def __init__(self, name, parent=None):
        self.name = name; self.parent = parent; self.children = []
        if parent: parent.children.append(self)
class Base:
    def __init__(self): self.base = 1
class Derived(Base):
    kind = "class attribute"
    def __init__(self):
        super().__init__(); self.derived = [1.0]
class Args:
    def __new__(cls, a):
        self = super().__new__(cls); self.a = a; return self
    def __getnewargs__(self): return (self.a,)
class Ex(Exception):
    pass
class Ex2(ValueError):
    def __init__(self, msg, *, code=0):
        super().__init__(msg); self.code = code
    def __reduce__(self): return (make_ex2, (self.args[0], self.code))
def make_ex2(msg, code): return Ex2(msg, code=code)
class Rex:
    def __init__(self, v): self.v = v
    def __reduce_ex__(self, protocol): return (Rex, (self.v * 10,), {"p": protocol})
class Outer:
    class Inner:
        def __init__(self): self.z = 1
class It:
    def __init__(self): self.items = []
    def append(self, x): self.items.append(x)
    def extend(self, xs): self.items.extend(xs)
    def __reduce__(self): return (It, (), None, iter(self.items))
class Mp:
    def __init__(self): self.d = {}
    def __setitem__(self, k, v): self.d[k] = v
    def __reduce__(self): return (Mp, (), None, None, iter(self.d.items()))
class MyInt(int): pass
class MyStr(str): pass
class MyDict(dict):
    def __init__(self, *a): super().__init__(*a); self.extra = 1
class MyList(list):
    def __init__(self, *a): super().__init__(*a); self.extra = 2
class MySet(set): pass
class MyTup(tuple): pass
def show(tag, v):
    try:
        b = pickle.dumps(v)
        w = pickle.loads(b)
        print(tag, len(b), b, type(w).__name__)
    except Exception as e:
        print(tag, type(e).__name__, e)
    return None
show("P", P(1)); show("Level", Level.HIGH); show("Perm", Perm.R | Perm.W); show("IP", IP.A | IP.B)
show("Fz", Fz(1, (2,))); 
for p in range(2, 6): print(pickle.loads(pickle.dumps(Sl(1), p)), pickle.loads(pickle.dumps(Level.LOW, p)))
s = Slots(); t = pickle.loads(pickle.dumps(s)); print(t.a, hasattr(t, "b"))
r = Node("root"); c = Node("c", r); r2 = pickle.loads(pickle.dumps(r)); print(r2.children[0].parent is r2, r2.children[0].name, len(pickle.dumps(r)))
show("Derived", Derived()); show("Args", Args(5)); show("Ex", Ex("a", 1)); e = pickle.loads(pickle.dumps(Ex2("m", code=7))); print(repr(e), e.code)
q = pickle.loads(pickle.dumps(Rex(2))); print(q.v, q.p); show("Inner", Outer.Inner()); show("cls", Outer.Inner)
i = It(); i.append(1); i.append(2); j = pickle.loads(pickle.dumps(i)); print(j.items, pickle.dumps(i))
m = Mp(); m["k"] = 1; print(pickle.loads(pickle.dumps(m)).d)
for v in (MyInt(3), MyStr("s")): 
    w = pickle.loads(pickle.dumps(v)); print(type(w).__name__, w == v, pickle.dumps(v))
show("MyDict", MyDict({"a": 1})); show("MyList", MyList([1])); show("MySet", MySet([1])); show("MyTup", MyTup((1,)))
print(pickle.loads(pickle.dumps(functools.partial(pow, 2)))(3))
print(pickle.loads(pickle.dumps(math.sqrt)) is math.sqrt, pickle.loads(pickle.dumps([len, max, print])) == [len, max, print])
a = [1, 2]; a2, a3 = pickle.loads(pickle.dumps((a, a))); a2.append(3); print(a3)
d = {}; d["d"] = d; d2 = pickle.loads(pickle.dumps(d)); print(d2["d"] is d2)
print(pickle.loads(pickle.dumps({1: "a", 1.5: "b", (1, 2): "c", None: "d", frozenset([1]): "e", True: "z"})))
x = pickle.dumps([i for i in range(3)], protocol=0); print(x)
try: pickle.loads(b"\x80\x09.")
except ValueError as e: print(e)
try: pickle.dumps(1, 9)
except ValueError as e: print(e)
try: raise ValueError("boom") from KeyError("k")
except ValueError as e: 
    e.add_note("note"); e2 = pickle.loads(pickle.dumps(e)); print(repr(e2), e2.__cause__, e2.__notes__)
l = [[]]; 
for _ in range(400): l = [l]
print(len(pickle.dumps(l)))
deep = []
for _ in range(100000): deep = [deep]
try: pickle.dumps(deep)
except RecursionError as e: print("RecursionError", e)
for p in (0, 1):
    x = pickle.loads(pickle.dumps(MyList([1, 2]), p)); y = pickle.loads(pickle.dumps(MyDict({"a": 1}), p))
    print(x, x.extra, y, y.extra)

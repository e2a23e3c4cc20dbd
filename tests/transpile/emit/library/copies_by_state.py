import copy
class A:
    def __init__(self): self.x = [1]; self.y = 2
    def __getstate__(self):
        d = self.__dict__.copy(); d["y"] = 99; return d
    def __setstate__(self, s):
        self.__dict__.update(s); self.z = "set"
a = A()
b = copy.copy(a)
print(b.x is a.x, b.y, b.z)
c = copy.deepcopy(a)
print(c.x is a.x, c.x, c.y, c.z)
class B:
    def __init__(self, n): self.n = n; self.kids = []
    def __reduce__(self): return (B, (self.n * 2,))
print(copy.copy(B(3)).n, copy.deepcopy(B(4)).n)
class N:
    def __init__(self, name): self.name = name; self.next = None
n = N("a"); n.next = n
m = copy.deepcopy(n)
print(m.next is m, m is n, m.name)
d = copy.deepcopy(n.__dict__)
print(d["name"], d["next"] is n, sorted(d))
d2 = copy.copy(n.__dict__)
d2["name"] = "z"
print(n.name)
class C:
    def __copy__(self): return "copied"
    def __deepcopy__(self, memo): return ("deep", type(memo).__name__)
print(copy.copy(C()), copy.deepcopy([C()]))
x = [1, [2, 3]]
y = copy.copy(x); z = copy.deepcopy(x)
x[1].append(4)
print(y, z)
print(copy.copy((1, [2])), copy.deepcopy({"a": {1, 2}}), copy.copy("s"), copy.deepcopy(len) is len)
from dataclasses import dataclass, replace
@dataclass
class P: x: int; y: list
p = P(1, [2]); q = copy.copy(p); r = copy.deepcopy(p)
print(q.y is p.y, r.y is p.y, r == p, replace(p, x=5), copy.replace(p, x=6))
import threading
try: copy.copy(threading.Lock())
except TypeError as e: print(e)
class S:
    __slots__ = ("a", "b")
s = S(); s.a = 1
u = copy.copy(s)
print(u.a, hasattr(u, "b"))
class L(list):
    def __init__(self, *a): super().__init__(*a); self.tag = "t"
l = L([1, 2]); k = copy.copy(l); print(k, type(k).__name__, k.tag)
def gen(): yield 1
try: copy.copy(gen())
except TypeError as e: print(e)


class Shelf:
    """Its items and entries are told apart from its state."""

    def __init__(self):
        self.items = []
        self.entries = {}

    def append(self, item):
        self.items.append(item)

    def __setitem__(self, key, value):
        self.entries[key] = value

    def __reduce__(self):
        return Shelf, (), {"more": 1}, iter(self.items), iter(self.entries.items())


shelf = Shelf()
shelf.append([1])
shelf[2] = [3]
for made in copy.copy(shelf), copy.deepcopy(shelf):
    print(made.items, made.entries, made.more)
    print(made.items[0] is shelf.items[0], made.entries[2] is shelf.entries[2])

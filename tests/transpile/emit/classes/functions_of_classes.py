"""Functions in classes that take no object; what calls say that give too much."""
class Util:
    def hello(): return "hello"
    def twice(x): return x * 2
    VALUE = 3
    def show():
        print(Util.hello(), Util.twice(4), Util.VALUE)
Util.show()
print(Util.hello())
f = Util.hello; print(f(), f.__name__, Util.hello.__qualname__)
class Sub(Util):
    def show(): print("sub", Util.hello())
Sub.show(); Sub.hello()
class Node:
    def __init__(self, cb): self.cb = cb
def ping(): return "pong"
n = Node(ping); print(n.cb())
try: Util().hello()
except TypeError as e: print(e)
class D:
    def make(): 
        def deco(fn): return fn
        return deco
    @make()
    def run(self): return 1
print(D().run())
def t(f):
    try: print("->", f())
    except TypeError as e: print(e)
class C:
    @staticmethod
    def s(a, b=1): return a, b
    @classmethod
    def c(cls, a): return cls.__name__, a
    def __call__(self, a, *, b=2): return a, b
c = C()
t(lambda: C.s()); t(lambda: c.s(1, 2, 3)); t(lambda: C.s(1, 2, 3)); t(lambda: C.c()); t(lambda: c.c(1, 2)); t(lambda: c()); t(lambda: c(1, 2)); t(lambda: c(1, b=3)); t(lambda: c(1, q=3))
t(lambda: len(obj=[])); t(lambda: int("1", 2, 3)); t(lambda: sum()); t(lambda: pow()); t(lambda: open()); t(lambda: round())
def wrong(): raise int
try: wrong()
except TypeError as e: print(e)
from typing import NamedTuple
class P(NamedTuple):
    x: int
    y: int = 0
p = P(3)
try: p.x = 5
except AttributeError as e: print(e)
try: setattr(p, "y", 5)
except AttributeError as e: print(e)
class Bus:
    def __init__(self): self.handlers = {}
    def on(self, name, fn): self.handlers.setdefault(name, []).append(fn)
    def off(self, name, fn): self.handlers[name].remove(fn)
    def emit(self, name, *a):
        for h in list(self.handlers.get(name, [])): h(*a)
class L:
    def __init__(self, bus, n):
        self.n = n
        bus.on("x", self.got)
        self.hs = [self.got, self.other]
    def got(self, v): print(self.n, "got", v)
    def other(self): pass
    def leave(self, bus): bus.off("x", self.got)
bus = Bus(); a, b = L(bus, 1), L(bus, 2)
bus.emit("x", 5); a.leave(bus); bus.emit("x", 6)
print(a.got in a.hs, a.hs.index(a.other), a.got == a.got, a.got == b.got, a.got is a.got, len({a.got, a.got, b.got}), {a.got: 1}[a.got])
xs = []
xs.append(a.got); xs.append(b.got); xs.remove(a.got); print(len(xs), xs.count(b.got))
h = a.got
print(h == a.got, h is h, [m for m in (a.got, b.got) if m == h] == [a.got])
f = "abc".upper
print(f(), f == "abc".upper)

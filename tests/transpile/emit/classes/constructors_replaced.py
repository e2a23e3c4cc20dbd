def deco(cls):
    orig = cls.__init__
    def init(self, *a, **k):
        print("init", a, k)
        orig(self, *a, **k)
        self.extra = 1
    cls.__init__ = init
    return cls
@deco
class V:
    def __init__(self, x, y="d"): self.x, self.y = x, y
print(vars(V(1)), V(2, y=3).y)
def factory(**types):
    def inner(cls):
        orig = cls.__init__
        def init(self, *a, **k):
            orig(self, *a, **k)
            for n in types: print(n, getattr(self, n))
        cls.__init__ = init
        return cls
    return inner
@factory(x=int)
class W:
    def __init__(self, x, y="d"): self.x, self.y = x, y
print(vars(W(1)), W(2, y=3).y)
class P:
    def __init__(self, x): self.x = x
old = P.__init__
def new(self, x): old(self, x * 2)
P.__init__ = new
print(P(2).x)
class Q: pass
@deco
class R: pass
print(vars(R()))
def debug(cls):
    plain = cls.__init__
    def __init__(self, *args, debug=False, **kw):
        self.debug = debug
        plain(self, *args, **kw)
    cls.__init__ = __init__
    return cls
@debug
class S:
    def __init__(self, a, b=1): self.a, self.b = a, b
class SS(S):
    def __init__(self, a): super().__init__(a, b=a, debug=True); self.c = a
print(vars(S(1, debug=True)), vars(S(a=1, b=3)), vars(SS(4)))
try: S(1, c=3)
except TypeError as e: print(e)
from dataclasses import dataclass
@deco
@dataclass
class D:
    a: int
    b: str = "x"
print(D(1), vars(D(1, b="q")))

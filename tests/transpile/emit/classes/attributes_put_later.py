class A: pass
A.x = 5
A.f = lambda self, y: self.x + y
a = A()
print(a.x, a.f(3))
A.x = 10
print(a.x, a.f(1))
a.x = 1
print(a.x, A.x, a.__dict__, "x" in a.__dict__)
del a.x
print(a.x)
a.g = lambda y: y * 2
print(a.g(4))
setattr(A, "h", classmethod(lambda cls, z: (cls.__name__, z)))
setattr(A, "s", staticmethod(lambda z: z + 1))
setattr(A, "p", property(lambda self: self.x * 100))
print(a.h(1), A.h(2), a.s(3), A.s(4), a.p)
def method(self): return "method"
A.m = method
print(a.m(), A.m(a))
B = type("B", (A,), {"x": 3, "__init__": lambda self, n: setattr(self, "n", n), "__repr__": lambda self: f"B<{self.n}>", "cm": classmethod(lambda cls: cls.__name__), "st": staticmethod(lambda: "st")})
b = B(7)
print(b, b.p, B.__name__, isinstance(b, A), b.cm(), B.st(), B.__bases__[0] is A)
C = type("C", (B,), dict(y=2))
print(C(1), C.y, C.__mro__[1].__name__)
cls = type(b)
print(cls(9), cls is B, b.__class__.__name__)
b.__class__ = C
print(type(b).__name__, b.y)
def factory(name, **attrs): return type(name, (), attrs)
P = factory("P", a=1, b=2)
print(P.a, P().b, P.__name__, [k for k in vars(P) if not k.startswith("__")])
print(getattr(a, "nope", "dflt"), hasattr(a, "x"), [n for n in ("x", "f", "nope") if hasattr(a, n)])
for name in ("alpha", "beta"):
    setattr(A, f"get_{name}", lambda self, name=name: f"{name}!")
print(a.get_alpha(), a.get_beta())
class Meta(type): pass
D = Meta("D", (), {"v": 1})
print(type(D).__name__, D.v, isinstance(D, Meta))
E = types = None
import types
def fill(ns): ns["z"] = 26
F = types.new_class("F", (A,), {}, fill)
print(F.z, F().x)


class Sided:
    sides = 0
    def describe(self): return self.sides
class FourSided(Sided): pass
class SevenSided(Sided):
    sides = 7
setattr(FourSided, "sides", 4)
def mark(cls, **kw):
    for k, v in kw.items(): setattr(cls, k, v)
    return cls
mark(SevenSided, sides=9)
print(FourSided.sides, Sided.sides, FourSided().sides, FourSided().describe(), SevenSided().describe(), Sided().describe())

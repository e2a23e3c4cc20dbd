"""Metaclasses of every kind: functions, objects, namespaces of their own; classes made by type()."""
def mf(name, bases, ns, **kw):
    print("mf", name, bases, sorted(k for k in ns if not k.startswith("__")), kw)
    return type(name, bases, ns)
class A(metaclass=mf):
    x = 1
    def f(self): return 2
print(A, A().f(), type(A))
class B(A, metaclass=mf, k=3):
    y = 2
print(B.x, B.y)
def weird(name, bases, ns):
    return {"name": name, "keys": sorted(k for k in ns if not k.startswith("__"))}
class C(metaclass=weird):
    a = 1
    def b(self): pass
print(C)
class Callable:
    def __call__(self, name, bases, ns, **kw):
        return name.upper() + str(kw)
class D(metaclass=Callable(), z=1): pass
print(D)
class E(metaclass=lambda n, b, d: n * 2): pass
print(E)
class Mro:
    def __init__(self, *real): self.real = real
    def __mro_entries__(self, bases):
        print("entries", len(bases))
        return self.real
class F(Mro(dict)):
    pass
print(F.__mro__, F.__bases__, [type(x).__name__ for x in F.__orig_bases__])
class G(Mro(), A): pass
print(G.__mro__)
class Tracker(dict):
    def __setitem__(self, k, v):
        if not k.startswith("__"): print("define", k)
        super().__setitem__(k, v)
class M(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        print("prepare", name, kw)
        return Tracker()
    def __new__(mcs, name, bases, ns, **kw):
        return super().__new__(mcs, name, bases, dict(ns))
    def __init__(cls, name, bases, ns, **kw):
        super().__init__(name, bases, ns)
        cls.kw = kw
class H(metaclass=M, opt=1):
    a = 1
    def f(self): pass
    b = a + 1
print(H.a, H.b, H.kw)
S = type("S", (dict,), {})
print(S(b=2), S({"a": 1}), S.__name__, S.__module__)
T = type("T", (list,), {"first": lambda self: self[0]})
print(T([3, 4]).first(), T((1, 2)))
I = type("I", (int,), {"__repr__": lambda self: "I!"})
print(I(5), I(5) + 1)
U = type("U", (str,), {"shout": lambda self: self.upper() + "!"})
print(U("hey").shout())
V = type("V", (), dict(x=1, __init__=lambda self, y: setattr(self, "y", y), __doc__="doc"))
print(V(3).y, V.__doc__, V.x)
W = type("W", (Exception,), {})
try:
    raise W("boo")
except W as e: print(repr(e))
print(type(5), type(W), type("X", (V,), {})(4).y)
for args in [(), (1, 2), ("n", 1, {}), ("n", (), 1), (1, (), {}), ("n", (1,), {})]:
    try:
        print(type(*args))
    except TypeError as e: print(e)
Y = M("Y", (), {"q": 1}, zz=2)
print(Y.q, Y.kw)


class CallMeta(type):
    def __call__(cls, *a, **k):
        print("calling", cls.__name__)
        return super().__call__(*a, **k)
class J(metaclass=CallMeta):
    def __init__(self, v): self.v = v
print(J(3).v)
class Sing(type):
    _i = {}
    def __call__(cls, *a, **k):
        if cls not in cls._i: cls._i[cls] = super().__call__(*a, **k)
        return cls._i[cls]
class K(metaclass=Sing): pass
print(K() is K())
class LenMeta(type):
    def __len__(cls): return 42
    def __iter__(cls): return iter([1, 2])
    def __getitem__(cls, k): return k
    def __contains__(cls, k): return k == 1
    def __add__(cls, o): return "added"
    def __eq__(cls, o): return o == "L" or cls is o
    def __hash__(cls): return 1
    def __repr__(cls): return "<L>"
    def __bool__(cls): return False
    def __getattr__(cls, n): return "attr " + n
    @property
    def prop(cls): return cls.__name__ + "prop"
class L(metaclass=LenMeta): pass
print(len(L), list(L), L[3], 1 in L, L + 1, L == "L", L, bool(L), L.foo, L.prop)
try: L().prop
except AttributeError as e: print(e)
class BadMeta1(type): pass
class BadMeta2(type): pass
class X1(metaclass=BadMeta1): pass
class X2(metaclass=BadMeta2): pass
try:
    class X3(X1, X2): pass
except TypeError as e: print(e)

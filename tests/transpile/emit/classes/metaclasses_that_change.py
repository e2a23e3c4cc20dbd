"""Metaclasses that change what they make, and the methods of type named on it."""
class AddBase(type):
    def __new__(mcs, name, bases, ns):
        if name != "Plain":
            bases = bases + (Extra,)
        return super().__new__(mcs, name, bases, ns)
class Extra:
    def extra(self): return "extra of " + type(self).__name__
class P(metaclass=AddBase):
    def __init__(self, v): self.v = v
    def m(self): return self.extra() + str(self.v)
print(P(3).m(), P.__bases__)
class Upper(type):
    def __new__(mcs, name, bases, ns):
        return super().__new__(mcs, name, bases, {k.upper() if not k.startswith("__") else k: v for k, v in ns.items()})
class U(metaclass=Upper):
    foo = 1
    def bar(self): return self.FOO
print(U.FOO, U().BAR(), hasattr(U, "foo"))
class Reg(type):
    registry = {}
    def __init__(cls, name, bases, ns, **kw):
        super().__init__(name, bases, ns)
        Reg.registry[name] = cls
        cls.opts = kw
    def __new__(mcs, name, bases, ns, **kw):
        return super().__new__(mcs, name, bases, ns)
class R1(metaclass=Reg): pass
class R2(R1, x=1, y="z"): pass
print(sorted(Reg.registry), R2.opts, R1.opts)
class Final(type):
    def __new__(mcs, name, bases, ns):
        for b in bases:
            if isinstance(b, Final):
                raise TypeError(f"type '{b.__name__}' is not an acceptable base type")
        return super().__new__(mcs, name, bases, dict(ns))
class F1(metaclass=Final): pass
try:
    class F2(F1): pass
except TypeError as e: print(e)
class Abstract(type):
    def __call__(cls, *args, **kwargs):
        if cls.__name__.startswith("Abs"): raise TypeError("abstract!")
        return super().__call__(*args, **kwargs)
class AbsA(metaclass=Abstract):
    def __init__(self, a=1): self.a = a
class ConA(AbsA): pass
try: AbsA()
except TypeError as e: print(e)
print(ConA(a=5).a)
class Order(type):
    @classmethod
    def __prepare__(mcs, name, bases):
        from collections import OrderedDict
        return OrderedDict()
    def __new__(mcs, name, bases, ns):
        c = super().__new__(mcs, name, bases, dict(ns))
        c.order = [k for k in ns if not k.startswith("_")]
        return c
class O(metaclass=Order):
    z = 1
    a = 2
    def m(self): pass
    b = 3
print(O.order)
class BadPrep(type):
    @classmethod
    def __prepare__(mcs, name, bases): return 5
try:
    class BP(metaclass=BadPrep): pass
except TypeError as e: print(e)
class Attr(type):
    def __getattribute__(cls, n):
        if n == "magic": return "MAGIC"
        return super().__getattribute__(n)
    def __setattr__(cls, n, v):
        super().__setattr__(n, v * 2 if isinstance(v, int) else v)
    def __delattr__(cls, n):
        print("del", n)
        super().__delattr__(n)
    def __dir__(cls): return ["x", "magic"]
    def __instancecheck__(cls, o): return o == 5 or super().__instancecheck__(o)
    def __subclasscheck__(cls, c): return c is int
    def __lt__(cls, o): return cls.__name__ < o.__name__
    def __or__(cls, o): return "or"
    def __call__(cls): return "instance"
class At(metaclass=Attr): pass
class At2(metaclass=Attr): pass
At.v = 4
print(At.magic, At.v, dir(At), isinstance(5, At), issubclass(int, At), issubclass(str, At), At < At2, At | 3, At(), sorted([At2, At], key=lambda c: c.__name__)[0] is At)
del At.v
print(hasattr(At, "v"), type(At).__name__, type(type(At)))
print(At.__class__, isinstance(At, Attr), isinstance(At, type))
class SubMeta(Attr): pass
class At3(At2, metaclass=SubMeta): pass
print(type(At3).__name__, type(At3).__mro__[1].__name__)
def class_decorator(cls):
    cls.tag = "deco"
    return cls
@class_decorator
class Dd(metaclass=Reg): q = 1
print(Dd.tag, "Dd" in Reg.registry)
X = Reg("X", (R1,), {"hello": lambda self: "hi"}, flag=True)
print(X().hello(), X.opts, X.__mro__[1].__name__)
class WithKw:
    def __init_subclass__(cls, **kw):
        cls.kw = kw
class K1(WithKw, a=1, b=[2]): pass
K2 = type("K2", (WithKw,), {}, c=3)
print(K1.kw, K2.kw)
try: type("K3", (), {}, c=3)
except TypeError as e: print(e)
class EnumLike(type):
    def __iter__(cls): return (getattr(cls, n) for n in cls._names)
    def __len__(cls): return len(cls._names)
    def __contains__(cls, x): return x in list(cls)
    def __getitem__(cls, n): return getattr(cls, n)
    def __new__(mcs, name, bases, ns):
        cls = super().__new__(mcs, name, bases, ns)
        cls._names = [n for n in ns if not n.startswith("_")]
        return cls
class Color(metaclass=EnumLike):
    RED = "r"
    BLUE = "b"
print(list(Color), len(Color), "r" in Color, Color["BLUE"], [c for c in Color])
print(type("N", (object,), {"__slots__": ("a",), "f": 3}).f)
N = type("N", (), {"__slots__": ("a",)})
n = N(); n.a = 1
try: n.b = 2
except AttributeError as e: print(e)
Pt = type("Pt", (tuple,), {"x": property(lambda self: self[0]), "__repr__": lambda self: f"Pt{tuple.__repr__(self)}"})
print(Pt((1, 2)), Pt((1, 2)).x, Pt([3, 4]) == (3, 4))
class Mixed(type):
    def mro(cls):
        return super().mro()
class Mx(metaclass=Mixed): pass
print(Mx.mro() == list(Mx.__mro__), Mx.__qualname__, Mx.__doc__)
class DocMeta(type):
    def __new__(mcs, name, bases, ns):
        ns.setdefault("__doc__", "auto doc of " + name)
        return type.__new__(mcs, name, bases, ns)
class Dm(metaclass=DocMeta): pass
class Dm2(metaclass=DocMeta):
    "own"
print(Dm.__doc__, Dm2.__doc__)
class Singleton(type):
    def __init__(cls, *args, **kwargs):
        super().__init__(*args, **kwargs)
        cls._inst = None
    def __call__(cls, *args, **kwargs):
        if cls._inst is None:
            cls._inst = super().__call__(*args, **kwargs)
        return cls._inst
class Conf(metaclass=Singleton):
    def __init__(self, v=0): self.v = v
print(Conf(3) is Conf(4), Conf().v)
class Wrap(type):
    def __new__(mcs, name, bases, ns):
        for k, v in list(ns.items()):
            if callable(v) and not k.startswith("__"):
                def w(self, *a, _v=v, _k=k):
                    return (_k, _v(self, *a))
                ns[k] = w
        return super().__new__(mcs, name, bases, ns)
class Wd(metaclass=Wrap):
    def go(self, x): return x + 1
    def stop(self): return "s"
print(Wd().go(1), Wd().stop())
class M(type):
    def __call__(cls, *a, **k):
        print("M.call", a, k)
        return type.__call__(cls, *a, **k)
    def __setattr__(cls, n, v):
        type.__setattr__(cls, n, v)
    def __getattribute__(cls, n):
        return type.__getattribute__(cls, n)
    def __init__(cls, name, bases, ns):
        type.__init__(cls, name, bases, ns)
    def __new__(m, name, bases, ns):
        return type.__new__(m, name, bases, ns)
    def __repr__(cls): return "<M " + type.__repr__(cls) + ">"
    def __eq__(cls, o): return type.__eq__(cls, o) is True
    def __hash__(cls): return type.__hash__(cls)
    def __instancecheck__(cls, o): return type.__instancecheck__(cls, o)
    def __subclasscheck__(cls, o): return type.__subclasscheck__(cls, o)
    def __delattr__(cls, n): type.__delattr__(cls, n)
class A(metaclass=M):
    def __init__(self, x, y=2): self.s = (x, y)
a = A(1, y=3)
print(a.s)
A.q = 5
print(A.q, A, A == A, hash(A) == hash(A), isinstance(a, A), issubclass(A, A))
del A.q
print(hasattr(A, "q"))
print(type.__call__(int, "5"), type.__call__(list, (1, 2)))
print(type.__name__, type.__class__, type.__mro__, type.__bases__, object.__class__, type(type) is type)
print(type.__call__, type.__repr__(int), type.__dict__ is not None)

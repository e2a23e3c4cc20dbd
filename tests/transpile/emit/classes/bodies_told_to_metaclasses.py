"""Metaclasses that say what the names of a class body are kept in, and classes that are asked for each attribute."""
class A:
    def __init__(self): self.x = 1
    def __getattribute__(self, name):
        if not name.startswith("__"): print("ask", name)
        return super().__getattribute__(name)
    def go(self, n):
        return self.x + n
    def go2(self): return self.go(2)
a = A()
print(a.x); print(a.go(1)); print(a.go2()); print(getattr(a, "x")); print(hasattr(a, "nope"))
try: a.nope
except AttributeError as e: print(e)
try: a.nope2()
except AttributeError as e: print(e)
class Proxy:
    def __init__(self, t): object.__setattr__(self, "_t", t)
    def __getattribute__(self, n):
        t = object.__getattribute__(self, "_t")
        v = getattr(t, n)
        if callable(v):
            def w(*a, **k):
                print("call", n, a, k)
                return v(*a, **k)
            return w
        return v
    def __setattr__(self, n, v): print("set", n); setattr(object.__getattribute__(self, "_t"), n, v)
    def __delattr__(self, n): print("del", n); delattr(object.__getattribute__(self, "_t"), n)
class T:
    def __init__(self): self.v = 3
    def add(self, n, *, m=0): return self.v + n + m
p = Proxy(T()); print(p.v); print(p.add(3, m=2)); p.v = 10; print(p.add(1)); del p.v; print(hasattr(p, "v"))
# __prepare__
class Recorder(dict):
    def __init__(self): super().__init__(); self.order = []
    def __setitem__(self, k, v):
        self.order.append(k); super().__setitem__(k, v)
    def __missing__(self, k):
        if k.startswith("auto_"):
            self[k] = len(self.order); return self[k]
        raise KeyError(k)
class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        print("prepare", name, bases, kw); return Recorder()
    def __new__(mcs, name, bases, ns, **kw):
        cls = super().__new__(mcs, name, bases, dict(ns)); cls.order = [k for k in ns.order if not k.startswith("__")]; return cls
    def __init__(cls, name, bases, ns, **kw): super().__init__(name, bases, ns)
    def __bool__(cls): return False
    def __len__(cls): return 12
    def __iter__(cls): return iter("abc")
    def __contains__(cls, x): return x == 5
    def __getitem__(cls, k): return f"item {k}"
    def __call__(cls, *a, **k): print("making", cls.__name__, a, k); return super().__call__(*a, **k)
    def __repr__(cls): return f"<M {cls.__name__}>"
    def __eq__(cls, o): return "eq"
    def __hash__(cls): return 5
    def __lt__(cls, o): return cls.__name__ < o.__name__
    def __add__(cls, o): return "sum"
    def __getattr__(cls, n): return "ga " + n
    def __instancecheck__(cls, o): return o == 3
    def __subclasscheck__(cls, o): return o is int
    def __dir__(cls): return ["q"]
    @property
    def prop(cls): return "prop of " + cls.__name__
class C(metaclass=Meta, tag=1):
    y = 1
    def m(self): pass
    x = 2
    def __init__(self, *a): self.a = a
print(C.order, bool(C), len(C), list(C), 5 in C, C["k"], C, hash(C), C + 1, C.zz, C.prop, dir(C))
print(isinstance(3, C), isinstance("x", C), issubclass(int, C), issubclass(str, C), C(1).a, not C, "t" if C else "f")
class D(C): pass
print(D < C, sorted([D, C], key=lambda c: c.__name__), type(D), D.order)
class Multi(dict):
    def __init__(self): self.funcs = {}
    def __setitem__(self, k, v):
        if callable(v) and k in self:
            self.funcs.setdefault(k, [self[k]]).append(v)
        super().__setitem__(k, v)
class OMeta(type):
    @classmethod
    def __prepare__(m, n, b): return Multi()
    def __new__(m, n, b, ns):
        c = super().__new__(m, n, b, dict(ns)); c._over = {k: len(v) for k, v in ns.funcs.items()}; return c
class O(metaclass=OMeta):
    def f(self): return 1
    def f(self, a): return 2
    def f(self, a, b): return 3
    def g(self): return 1
print(O._over, O().f(1, 2))
class NoDup(dict):
    def __setitem__(self, k, v):
        if k in self and not k.startswith("__"):
            raise TypeError(f"duplicate name {k!r}")
        super().__setitem__(k, v)
class M(type):
    @classmethod
    def __prepare__(mcs, name, bases):
        return NoDup()
    def __new__(mcs, name, bases, ns):
        return super().__new__(mcs, name, bases, dict(ns))
try:
    class A(metaclass=M):
        x = 1
        def f(self): return 1
        def f(self): return 2
    print("made", A)
except TypeError as e:
    print("error", e)
try:
    class B(metaclass=M):
        x = 1
        y = 2
        x = 3
except TypeError as e:
    print("error", e)
class WilyDict(dict):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.__next_value = 0
    def __missing__(self, key):
        if key.startswith('__') and key.endswith('__'):
            raise KeyError(key)
        self[key] = value = self.__next_value
        self.__next_value += 1
        return value
class AutoConstMeta(type):
    def __prepare__(name, bases, **kwargs):
        return WilyDict()
class AutoConst(metaclass=AutoConstMeta):
    pass
class Flavor(AutoConst):
    banana
    coconut
    vanilla
print('Flavor.vanilla ==', Flavor.vanilla, Flavor.banana)

class Plugin:
    registry = {}
    def __init_subclass__(cls, /, name=None, **kw):
        super().__init_subclass__(**kw)
        cls.plugin = name or cls.__name__.lower()
        Plugin.registry[cls.plugin] = cls
    def run(self): return self.plugin
class A(Plugin): pass
class B(Plugin, name="bee"): pass
class C(B, name="sea"):
    def run(self): return "C" + super().run()
print(sorted(Plugin.registry), A().run(), B().run(), C().run(), Plugin.registry["bee"] is B)
def deco(cls):
    cls.tag = "T" + cls.__name__
    return cls
def named(n):
    def wrap(cls):
        cls.label = n
        return cls
    return wrap
@deco
@named("lab")
class Z:
    def hi(self): return self.tag + self.label
print(Z().hi(), Z.tag, Z.label)
class S:
    __slots__ = ("a", "b")
    def __init__(self): self.a = 1
s = S()
try: s.c = 3
except AttributeError as e: print(e)
try: print(s.b)
except AttributeError as e: print(e)
class Dyn:
    def __init__(self): self.real = 1
    def __getattr__(self, n):
        if n.startswith("get_"): return lambda *a: (n[4:], a)
        raise AttributeError(n)
d = Dyn()
print(d.real, d.get_x(1), hasattr(d, "zz"), getattr(d, "q", 5), d.__class__.__name__, d.__class__ is Dyn)
class Rec:
    def __setattr__(self, n, v):
        object.__setattr__(self, n, v * 2)
r = Rec(); r.x = 4; print(r.x, r.__dict__)
class Meta2:
    @staticmethod
    def st(x): return x + 1
    @classmethod
    def cl(cls, x=1): return cls.__name__, cls.st(x)
class M3(Meta2):
    @staticmethod
    def st(x): return x * 100
    @classmethod
    def cl(cls, x=1): return ("sub",) + super().cl(x)
print(Meta2.cl(), M3.cl(2), M3().cl(3), Meta2().st(4))


class Named:
    def kind(self):
        return __class__.__name__

    def inner(self):
        return (lambda: __class__)() is Named

    @classmethod
    def own(cls):
        return __class__ is cls


class NamedBelow(Named):
    pass


print(NamedBelow().kind(), Named().inner(), Named.own(), NamedBelow.own())
steps = lambda n: (yield from range(n))
print(list(steps(3)), (lambda: (yield))().__class__.__name__)

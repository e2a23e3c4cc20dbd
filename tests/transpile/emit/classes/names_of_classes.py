"""Attributes of classes that are called as JavaScript calls what its classes have themselves, and what `cls` is given."""
class Reg:
    name = "base"
    length = 3
    def who(self): return self.name, self.length
class A(Reg): pass
class B(A):
    name = "b"
class C(B): pass
print(A.name, A().name, A().who(), B.name, C.name, C().who(), A.length, B.length)
A.name = "set"
A.length = 9
print(A.name, A().name, B.name, C().name, Reg.name, B.length)
for c in (Reg, A, B, C):
    print(c.__name__, c.name, getattr(c, "name"), c().name)
class Plugin:
    registry = {}
    def __init_subclass__(cls, /, name=None, **kw):
        super().__init_subclass__(**kw)
        cls.name = name or cls.__name__.lower()
        cls.registry[cls.name] = cls
    def hi(self): return self.name
class A(Plugin): pass
class B(Plugin, name="bee"): pass
class C(B, name="cee"): pass
print(A.name, B.name, A().hi(), B().name, C.name, C().hi(), Plugin.registry)
def deco(cls):
    cls.name = cls.__name__ + "!"
    cls.length = 5
    return cls
@deco
class D: pass
@deco
class E(D): pass
class F(E): pass
print(D.name, D().name, E.name, E.length, F.name, F().length, F.__name__)
class Base:
    name: str = "n"
    length: int = 2
class K(Base): 
    @classmethod
    def get(cls): return cls.name, cls.length
print(K.get(), K.name, K().name, Base.name)
class Mx: pass
class Q(Mx, Base): pass
class R(Q): pass
print(Q.name, R.name, R().name, Q().length, R.length, Q.__name__, R.__qualname__)
try:
    Mx.name
except AttributeError as e: print(e)
try:
    print(Mx().name)
except AttributeError as e: print(e)
class Meta(type):
    def __init__(cls, n, b, ns):
        super().__init__(n, b, ns)
        cls.name = n * 2
class S(metaclass=Meta): pass
class T(S): pass
print(S.name, T.name, T().name, T.__name__)
T.name = "t"
print(T.name, S.name, T().name, type("Dyn", (Base,), {}).name, type("Dyn", (Base,), {})().name, type("Dyn", (Base,), {"name": "w"}).name)
from dataclasses import dataclass
@dataclass
class P:
    name: str = "dd"
    length: int = 4
@dataclass
class PP(P):
    z: int = 1
print(P.name, PP.name, PP(), PP.length, hasattr(Mx, "length"), getattr(Mx, "name", "none"))
from typing import ClassVar
class U:
    name: ClassVar[str] = "u"
    def __repr__(self): return f"<{self.name} {type(self).name} {self.__class__.name}>"
class V(U): pass
print(U(), V(), [c.name for c in (U, V)])
class E(Exception):
    code = 1
    def __init_subclass__(cls, /, code=None, **kw):
        super().__init_subclass__(**kw)
        if code is not None:
            cls.code = code
class N(E, code=7):
    pass
class P(E): pass
print(N.code, N("x").code, E.code, E("y").code, P.code, P(1).code)
class Reg:
    name = "base"
    kinds = []
    def __init_subclass__(cls):
        cls.name = cls.__name__.lower()
        cls.kinds = cls.kinds + [cls.name]
    def who(self): return self.name, self.kinds
class A(Reg): pass
class B(A): pass
print(Reg().who(), A().who(), B().who(), B.name, B().name)
class Man:
    def __get__(self, obj, t=None):
        if obj is not None: raise AttributeError("not via instances")
        return self
    def all(self): return "all"
class Meta(type):
    def __new__(m, name, bases, ns):
        cls = super().__new__(m, name, bases, ns)
        cls.objects = Man()
        cls.count = 0
        return cls
    def __init__(cls, name, bases, ns):
        cls.plural = name + "s"
class Model(metaclass=Meta):
    def __init__(self, **kw):
        if kw: raise ValueError("kw")
class Staff(Model): 
    x = 1
print(Staff.objects.all(), Staff().count, Staff().plural, Model.plural)
from dataclasses import dataclass, field
@dataclass
class P:
    name: str = "dd"
    x: int = 3
    length: int = 4
    tags: list = field(default_factory=list)
@dataclass
class PP(P):
    z: int = 1
print(P.x, PP.x, PP.z, P.name, PP.length)
try: P.tags
except AttributeError as e: print(e)
P.x = 7
print(P.x, P().x, PP.x)
@dataclass
class Config:
    host: str = "localhost"
    port: int = field(default=80)
    debug: bool = False
    @classmethod
    def default_port(cls): return cls.port
    def changed(self): return {k: v for k, v in vars(self).items() if v != getattr(type(self), k, None)}
class Sub(Config):
    pass
@dataclass
class Other(Config):
    port: int = 8080
print(Config.port, Config().port, Config.default_port(), Config(port=5).changed(), Sub.port, Sub.default_port(), Other.port, Other.default_port(), Other(debug=True).changed(), Other.host)
Config.port = 1
print(Config.port, Config().port, Config.default_port(), Other.port)

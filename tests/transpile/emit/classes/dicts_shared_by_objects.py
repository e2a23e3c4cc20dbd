"""Objects that keep their attributes in a dict that somebody else has, too: the dict itself, one of the class, any."""
import copy, pickle
class AttrDict(dict):
    def __init__(self, *args, **kw):
        super().__init__(*args, **kw)
        self.__dict__ = self
a = AttrDict(x=1, y=2)
print(a.x, a["y"])
a.z = 5
print(a)
a["w"] = 7
print(a.w, vars(a) is a, a.__dict__ is a)
del a.x
print(a, hasattr(a, "x"), hasattr(a, "z"))
try:
    a.x
except AttributeError as e:
    print(e)
del a["z"]
print(hasattr(a, "z"), getattr(a, "z", "none"))
print(sorted(a.keys()))
for k, v in a.items():
    print(k, v)
a.update(q=1)
print(a.q, len(a))
b = copy.copy(a)
print(b, type(b).__name__, b is a)
c = copy.deepcopy(a)
print(c)


class Borg:
    _shared = {}
    def __init__(self, **kw):
        self.__dict__ = self._shared
        self.__dict__.update(kw)
    def show(self):
        return sorted(self.__dict__.items())
class Child(Borg):
    pass
a = Borg(x=1)
b = Borg(y=2)
print(a.x, b.x, a.y, a is b)
a.z = 3
print(b.z, b.show(), Borg._shared)
b.x = 10
print(a.x)
c = Child(k=5)
print(a.k, c.z)
del c.z
print(hasattr(a, "z"))
class Borg2:
    __shared_state = {}
    def __init__(self):
        self.__dict__ = self.__shared_state
    def set(self, v):
        self.val = v
p, q = Borg2(), Borg2()
p.set(4)
print(q.val, vars(q))
class Borg3(object):
    _s = {}
    def __new__(cls, *args, **kwargs):
        obj = super().__new__(cls)
        obj.__dict__ = cls._s
        return obj
    def __init__(self, v):
        self.v = v
m = Borg3(1); n = Borg3(2)
print(m.v, n.v, Borg3._s)


import pickle, copy
class P:
    cls_attr = "c"
    def __init__(self, x=1):
        self.x = x
    def m(self): return self.x
p = P()
p.__dict__ = {"x": 5, "y": 6}
print(p.x, p.y, p.m(), p.cls_attr)
d = {"a": 1}
p.__dict__ = d
d["b"] = 2
print(p.b, hasattr(p, "x"))
p.c = 3
print(d)
del p.a
print(d, vars(p) is d)
try:
    p.__dict__ = 5
except TypeError as e:
    print(type(e).__name__, e)
try:
    p.__dict__ = None
except TypeError as e:
    print(e)
try:
    p.x
except AttributeError as e:
    print(e)
q = copy.copy(p)
print(q.__dict__, q.__dict__ is d)
q.b = 99
print(p.b)
del p.__dict__
print(p.__dict__)
p.x = 3
print(p.__dict__, d)
q.__dict__.clear()
print(q.__dict__)
q.__dict__.update(x=4)
print(q.m())
r = P.__new__(P)
r.__dict__ = p.__dict__
r.x = 12
print(p.x)
s = pickle.loads(pickle.dumps(r))
print(s.x, s.__dict__)
class S:
    __slots__ = ("a",)
t = S()
try:
    t.__dict__ = {}
except AttributeError as e:
    print(e)
try:
    t.__dict__
except AttributeError as e:
    print(e)
setattr(p, "__dict__", {"x": 100})
print(p.x)
object.__setattr__(p, "__dict__", {"x": 101})
print(p.x)
from dataclasses import dataclass, asdict, replace
@dataclass
class D:
    a: int
    b: str = "z"
e = D(1)
e.__dict__ = {"a": 3, "b": "q"}
print(e, asdict(e), e == D(3, "q"), replace(e, a=9))
e.__dict__ = dict(e.__dict__, a=44)
print(e)

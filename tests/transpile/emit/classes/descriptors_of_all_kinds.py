"""Descriptors of all kinds, and what they and functions do when they are asked by name."""
class Typed:
    def __init__(self, t): self.t = t
    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)
        self.name = name
    def __get__(self, obj, owner=None):
        if obj is None: return self
        return obj.__dict__.get(self.name, "unset")
    def __set__(self, obj, v):
        print("set", self.name, v)
        if not isinstance(v, self.t): raise TypeError(f"{self.name} must be {self.t.__name__}")
        obj.__dict__[self.name] = v
    def __delete__(self, obj):
        print("delete", self.name)
        del obj.__dict__[self.name]
class P:
    x = Typed(int)
    y = Typed(str)
p = P()
print(p.x)
p.x = 5
print(p.x, p.__dict__)
try: p.y = 4
except TypeError as e: print(e)
del p.x
print(p.x, P.x.name, vars(P)["x"] is P.x)
class NonData:
    def __get__(self, o, owner): return ("nd", o is not None, owner.__name__)
class Q:
    n = NonData()
q = Q()
print(q.n, Q.n)
q.n = 3
print(q.n, Q.n)
del q.n
print(q.n)
class SetOnly:
    def __set__(self, o, v): o.__dict__["s"] = v * 2
class R:
    s = SetOnly()
r = R()
print(type(r.s).__name__)
r.s = 4
print(r.s)
try: del r.s
except AttributeError as e: print(e)
class RO:
    def __get__(self, o, t=None): return 42
    def __set__(self, o, v): raise AttributeError("read-only!")
class S:
    v = RO()
s = S()
try: s.v = 3
except AttributeError as e: print(e)
s.__dict__["v"] = 9
print(s.v, s.__dict__)
class Bad:
    def __set_name__(self, owner, name): raise ValueError("bad " + name)
try:
    class T:
        b = Bad()
except ValueError as e: print(type(e).__name__, e, e.__notes__)
except RuntimeError as e: print(e)
class Lazy:
    def __init__(self, f): self.f = f
    def __set_name__(self, o, n): self.n = n
    def __get__(self, o, t=None):
        if o is None: return self
        v = self.f(o)
        setattr(o, self.n, v)
        return v
class U:
    calls = 0
    @Lazy
    def big(self):
        U.calls += 1
        return 100
u = U()
print(u.big, u.big, U.calls, u.__dict__)
class Method:
    def __init__(self, f): self.f = f
    def __get__(self, o, t=None):
        import types
        return self.f if o is None else types.MethodType(self.f, o)
class V:
    @Method
    def go(self, x): return (type(self).__name__, x)
print(V().go(3), V.go(V(), 4))
class clsprop:
    def __init__(self, f): self.f = f
    def __get__(self, o, t): return self.f(t)
class W:
    @clsprop
    def name(cls): return cls.__name__.lower()
class W2(W): pass
print(W.name, W2.name, W2().name)
class X:
    pass
X.t = Typed(int)
X.t.__set_name__(X, "t")
x = X(); x.t = 8; print(x.t)
f = V.__dict__["go"]
print(type(f).__name__, hasattr(f, "__get__"))
def func(self): return self.k
class Y: k = 7
y = Y()
y.m = func.__get__(y, Y)
print(y.m(), func.__get__(y)(), func.__get__(None, Y) is func)
print(type(Y.__dict__.get("k")), property(lambda s: 1).__get__(y), property().fget)
class Z:
    @property
    def p(self): "doc p"; return 1
    @p.setter
    def p(self, v): print("p=", v)
    @p.deleter
    def p(self): print("del p")
    @staticmethod
    def st(a): return a
    @classmethod
    def cm(cls, a): return (cls.__name__, a)
z = Z(); z.p = 3; del z.p

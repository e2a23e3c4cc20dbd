"""`super` as a value, of one argument, of two, in functions, and what it finds and does not find."""
class A:
    def f(self): return "A.f"
    @classmethod
    def c(cls): return "A.c " + cls.__name__
class B(A):
    def f(self): return "B.f > " + super().f()
    def g(self):
        s = super()
        return s.f()
    def h(self):
        return [super(B, self).f() for _ in range(2)]
    def i(self):
        def inner():
            return super(B, self).f()
        return inner()
    def j(self):
        def inner(me):
            return super().f()
        return inner(self)
    @classmethod
    def c(cls): return "B.c > " + super().c()
    def k(self):
        s = super(B)
        return s.__get__(self, B).f()
B._B__super = super(B)
class C(B):
    def f(self): return "C.f > " + super().f()
b, c = B(), C()
print(b.f(), b.g(), b.h(), b.i(), b.j(), B.c(), C.c(), c.f(), c.g(), c.k())
print(b._B__super.f(), c._B__super.f())
u = super(B)
print(u)
print(super(B, b))
print(super(C, C))
print(u.__thisclass__, u.__self__, u.__self_class__)
v = super(B, c)
print(v.__thisclass__, v.__self__ is c, v.__self_class__)
try:
    super(B, 5)
except TypeError as e: print(e)
try:
    super(5)
except TypeError as e: print(e)
try:
    u.f
except AttributeError as e: print(e)
try:
    super(C, c).nope
except AttributeError as e: print(e)
try:
    super()
except RuntimeError as e: print(e)
def loose(self):
    return super().f()
try:
    loose(b)
except RuntimeError as e: print(e)
def noargs():
    super()
try:
    noargs()
except RuntimeError as e: print(e)
print(type(v), isinstance(v, super), super)
print(getattr(super(C, c), "f")())
class X:
    def __init__(self, x):
        super().__init__(x)
try:
    X(1)
except TypeError as e: print(e)
class Y:
    def __init__(self, x):
        super().__init__()
        self.x = x
    def __setattr__(self, n, v):
        print("set", n, v)
        super().__setattr__(n, v)
    def __getattribute__(self, n):
        print("get", n)
        return super().__getattribute__(n)
    def __delattr__(self, n):
        print("del", n)
        super().__delattr__(n)
y = Y(3)
print(y.x)
del y.x
try:
    y.x
except AttributeError as e: print(e)
class Base:
    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw)
        cls.tag = tag
    def __class_getitem__(cls, k):
        return f"{cls.__name__}[{k}]"
class Sub(Base, tag="t"):
    def __init_subclass__(cls, **kw):
        print("sub", kw)
        super().__init_subclass__(**kw)
    def __class_getitem__(cls, k):
        return "S:" + super().__class_getitem__(k)
class SubSub(Sub, tag="u"): pass
print(Sub.tag, SubSub.tag, Sub[1], SubSub["x"])
try:
    class Bad(Base, foo=1): pass
except TypeError as e: print(e)
class Z(dict):
    def __getitem__(self, k):
        return super().__getitem__(k) * 2
    def get2(self, k):
        s = super()
        return s.__getitem__(k)
    def __setitem__(self, k, v):
        super(Z, self).__setitem__(k, v + 1)
z = Z(); z["a"] = 1
print(z["a"], z.get2("a"))
class G:
    def items(self):
        yield 1
        yield 2
class H(G):
    def items(self):
        yield 0
        yield from super().items()
        yield from (x * 10 for x in super().items())
    def more(self):
        return [x for x in super().items()], {x: 1 for x in super().items()}
    def more2(self):
        return [super().items for _ in range(1)] and 1
print(list(H().items()), H().more())
try:
    print(H().more2())
except Exception as e: print(type(e).__name__, e)
class W(A):
    f2 = lambda self: super().f()
    def prop(self): return 1
    @property
    def p(self): return super().f()
    @staticmethod
    def st(x): return super(W, x).f()
print(W().f2(), W().p, W.st(W()))

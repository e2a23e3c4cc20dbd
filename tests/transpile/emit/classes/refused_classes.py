"""Classes that cannot be: their bases, their `__slots__`, what their `__init__` gives."""
def t(f):
    try:
        f()
    except TypeError as e:
        print(e)
def a():
    class A(bool): pass
def b():
    class A(type(None)): pass
def c():
    class A(5): pass
def d():
    class A("x"): pass
def e():
    class A(None): pass
def f():
    def g(): pass
    class A(g): pass
def g():
    class A(range): pass
def h():
    class A(slice): pass
def i():
    class A(type(...)): pass
def j():
    class A(type(t)): pass
def k():
    class A(int, str): pass
def l():
    class A(object, int): pass
def m():
    class A(type({}.keys())): pass
def n():
    class A([1]): pass
def o():
    class A(memoryview): pass
def p():
    class B: pass
    class A(B(), int): pass
def q():
    import math
    class A(math): pass
def r():
    type("X", (bool,), {})
def s():
    type("X", (5,), {})
def u():
    class A(list, dict): pass
def v():
    class B: pass
    class A(B, B): pass
def w():
    class A(lambda: 1): pass
def x():
    class A(NotImplemented): pass
for fn in (a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,u,v,w,x):
    t(fn)
try:
    class A:
        __slots__ = ("x", "y")
        x = 5
except ValueError as e:
    print(e)
try:
    class A1:
        __slots__ = ["f"]
        def f(self): pass
except ValueError as e:
    print(e)
try:
    class A2:
        __slots__ = "1a", 
except TypeError as e:
    print(e)
try:
    class A3:
        __slots__ = (1, )
except TypeError as e:
    print(e)
class Base:
    __slots__ = ("a",)
class D(Base):
    __slots__ = ("b",)
d = D()
d.a = 1; d.b = 2
try:
    d.c = 3
except AttributeError as e:
    print(e)
print(D.__slots__, Base.a, D.b)
try:
    print(d.__dict__)
except AttributeError as e:
    print(e)
del d.a
try:
    d.a
except AttributeError as e:
    print(e)
try:
    class E(int):
        __slots__ = ("x",)
except TypeError as e:
    print(e)
try:
    class E(tuple):
        __slots__ = ("x",)
except TypeError as e:
    print(e)
try:
    class F:
        __slots__ = ("__dict__", "__dict__")
except TypeError as e:
    print(e)
class G:
    __slots__ = {"x": "the x"}
print(G.__slots__)
import inspect
g = G()
try:
    g.x
except AttributeError as e:
    print(e)
class A:
    def __init__(self):
        return 5
try:
    A()
except TypeError as e:
    print(e)
class B:
    def __init__(self, n):
        if n > 3:
            return "x"
        self.n = n
print(B(2).n)
try:
    B(4)
except TypeError as e:
    print(e)
def f():
    return [1]
class C:
    def __init__(self):
        return f()
class D(C):
    def __init__(self):
        super().__init__()
        self.x = 1
for k in (C, D):
    try:
        print(k().x)
    except TypeError as e:
        print(e)
class E:
    def __init__(self):
        return None
print(type(E()).__name__)
class F(B):
    def __init__(self):
        return super().__init__(1)
print(F().n)
class G:
    def __init__(self):
        yield 1
try:
    G()
except TypeError as e:
    print(e)
class H:
    def __init__(self): return print("hi")
H()
class A:
    y: int
    def __init__(self): self.x = 1
class B:
    pass
B.z = 5
class C:
    def __init__(self): C.count = 1
class E:
    @classmethod
    def make(cls):
        cls.made = 2
        return cls()
C()
E.make()
print(B.z, C.count, E.made)
for f in (lambda: A.x, lambda: A.y, lambda: A().y):
    try:
        print(f())
    except AttributeError as e:
        print(e)

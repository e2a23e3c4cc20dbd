"""What classes without bases pass on to `object`, and members behind `super()`."""
class X:
    def __init__(self, x):
        super().__init__(x)
try: X(1)
except TypeError as e: print(e)
class X2:
    def __init__(self, x, **kw):
        super().__init__(**kw)
        self.x = x
print(X2(1).x)
try: X2(1, y=2)
except TypeError as e: print(e)
class X3(object):
    def __init__(self, *args):
        super(X3, self).__init__(*args)
        self.n = len(args)
print(X3().n)
try: X3(4)
except TypeError as e: print(e)
class Mix:
    def __init__(self, *a, **k):
        print("Mix", a, k)
        super().__init__(*a, **k)
class Base:
    def __init__(self, a, b=2):
        print("Base", a, b)
        self.a = a
class D(Mix, Base): pass
print(D(1, b=3).a)
try: Mix(1)
except TypeError as e: print(e)
Mix()
class L(Mix, list): pass
print(L([1, 2]))
class Err(Mix, ValueError): pass
print(repr(Err("x", "y")))
class N:
    def __new__(cls, *a):
        print("new", a)
        return super().__new__(cls)
    def __init__(self, *a):
        super().__init__()
N(1, 2)
class N2:
    def __new__(cls, *a):
        return super().__new__(cls, *a)
try: N2(1)
except TypeError as e: print(e)
class N3:
    def __new__(cls, *a):
        return super().__new__(cls)
print(type(N3(1, 2)).__name__)
class N4:
    pass
try: N4(1)
except TypeError as e: print(e)
try: N4(a=1)
except TypeError as e: print(e)
try: object(1)
except TypeError as e: print(e)
try: object.__init__(N4(), 1)
except TypeError as e: print(e)
try: object.__new__(N4, 1)
except TypeError as e: print(e)
class N5(N3):
    def __init__(self, *a):
        super().__init__(*a)
try: N5(1)
except TypeError as e: print(e)
class S:
    def f(self):
        return super().__str__()[:20], super().__eq__(3), super().__hash__() == object.__hash__(self), super().__ne__(self), super().__format__("")[:5], super().__dir__()[:0], super().__class__
    def __sizeof__(self): return super().__sizeof__() and 5
    def __repr__(self): return "S<" + super().__repr__()[:12]
    def g(self):
        try: return super().nope()
        except AttributeError as e: return str(e)
    def h(self):
        try: return super().x
        except AttributeError as e: return str(e)
    def i(self):
        try: return len(super())
        except TypeError as e: return str(e)
    def j(self):
        try: return super()[0]
        except TypeError as e: return str(e)
    def k(self):
        try: super().x = 3
        except AttributeError as e: return str(e)
    def l(self):
        return hasattr(super(), "f"), getattr(super(), "zz", 7), callable(super().__str__)
print(S().f()[1:5], S(), S().g(), S().h(), S().i(), S().j(), S().k(), S().l())
class P:
    @property
    def v(self): return 1
    @v.setter
    def v(self, x): print("P.set", x)
class Q(P):
    @property
    def v(self): return super().v + 1
    @v.setter
    def v(self, x):
        super(Q, type(self)).v.fset(self, x)
        super(Q, Q).v.__set__(self, x + 1)
q = Q(); print(q.v); q.v = 5
class Meta(type):
    def __call__(cls, *a):
        o = super().__call__(*a)
        o.tag = "m"
        return o
    def hello(cls): return "hello " + cls.__name__
class K(metaclass=Meta):
    @classmethod
    def mk(cls): return super().__new__(cls)
print(K().tag, K.hello(), type(K.mk()).__name__)
class Cm:
    @classmethod
    def make(cls, *a):
        def helper():
            return [f"{cls.__name__}:{x}" for x in a]
        return helper()
class Cn(Cm):
    @classmethod
    def make(cls, *a):
        return [s for s in super().make(*a)] + [x for s in [super(Cn, cls).make("z")] for x in s]
class Co(Cn): pass
print(Co.make(1, 2))
def deco(f):
    def w(*a): return f(*a)
    return w
class R(Base):
    @deco
    def __init__(self, a): super().__init__(a)
    @staticmethod
    def st(): 
        try: super().foo()
        except RuntimeError as e: return str(e)
R(5)
print(R.st())
class T1:
    def go(self):
        yield "T1"
class T2(T1):
    def go(self):
        for x in super().go(): yield x + "!"
        gen = (y for y in super().go())
        yield list(gen)
    async def a(self): return "T1a"
class T3(T2):
    async def a(self): return await super().a() + "3"
import asyncio
print(list(T2().go()), asyncio.run(T3().a()))

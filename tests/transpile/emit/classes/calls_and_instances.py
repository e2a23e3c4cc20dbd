"""Calls of classes and by their objects, metaclasses that compare, generators that are steered."""
class Cnt:
    n = 0
    def __init__(self): Cnt.n += 1; self.__class__.n += 1; type(self).n += 1
    @classmethod
    def get(cls): return cls.n
print(Cnt().get())
class C:
    def meth(self, a, b=1): return a, b
    @staticmethod
    def sm(a): return a
class D: pass
def g():
    C.meth(1)
def h(): D(1)
def k(): D(x=1)
for f in g,h,k:
    try: f()
    except TypeError as e: print(e)
def r(): exit(3)
try: r()
except SystemExit as e: print(repr(e))
def q():
    return (_ for _ in ()).throw(ValueError("a"))
try: q()
except ValueError as e: print(e)
gen = (x*x for x in range(3))
print(type(gen).__name__)
class Meta(type):
    def __eq__(cls, o): return True
    def __hash__(cls): return 1
    def __instancecheck__(cls, o): return o == 5
class M(metaclass=Meta): pass
print(M == 3, isinstance(M(), M), isinstance(5, M), isinstance(6, M))
class A:
    def who(self): return "A"
class B(A):
    def who(self): return "B" + super().who()
a = A(); a.__class__ = B; print(a.who(), type(a).__name__, isinstance(a, B))
def fv():
    x = 1
    def g(): return x
    del x
    return g()
try: fv()
except NameError as e: print(e)
class C2:
    def meth(self, a, b=1): return a, b
for args in [(), (1,), (1,2), (1,2,3,4)]:
    try: print(C2.meth(*args))
    except TypeError as e: print(e)
try: C2.meth(1)
except TypeError as e: print(e)
try: C2.meth()
except TypeError as e: print(e)
class D2: pass
try: D2(1)
except TypeError as e: print(e)
try: D2(x=1)
except TypeError as e: print(e)
class E(D2): pass
try: E(1)
except TypeError as e: print(e)
class F(D2):
    def __init__(self, a): pass
class G(F): pass
try: G()
except TypeError as e: print(e)

"""Methods of bases, called with arguments that they do not take."""
class Base:
    def __init__(self, a): self.a = a
class Child(Base):
    def __init__(self): super().__init__()
try: Child()
except TypeError as e: print(e)
def f():
    class Base:
        def __init__(self, a): self.a = a
    class Child(Base):
        def __init__(self): super().__init__()
    try: Child()
    except TypeError as e: print(e)
f()
def f2():
    class Base:
        def __init__(self, a): self.a = a
    class Child(Base):
        def __init__(self): super().__init__()
    try: print((lambda: Child())())
    except TypeError as e: print(e)
f2()
class B2:
    def __init__(self, a, b=1): self.a = a
    def go(self, x): return x
class C2(B2):
    def __init__(self, n):
        if n == 1: super().__init__()
        elif n == 2: super().__init__(1, 2, 3)
        elif n == 3: super().__init__(1, c=3)
        elif n == 4: B2.__init__(self)
        elif n == 5: B2.__init__(self, 1, 2, 3)
        else: super().__init__(1)
    def go(self, x):
        if x: return super().go()
        return super().go(1, 2)
for i in range(7):
    try: c = C2(i); print(c.a)
    except TypeError as e: print(i, e)
for i in range(2):
    try: c.go(i)
    except TypeError as e: print(i, e)
class Base:
    def __init__(self, a, b=1): self.a = a
    def go(self, x): return x
class One(Base):
    def __init__(self, n): Base.__init__(self)
class Two(Base):
    def __init__(self, n): Base.__init__(self, 1, 2, 3)
class Three(Base):
    def __init__(self, n): super().__init__(n, 2, 3)
class Four(Base):
    def __init__(self, n):
        super(Four, self).__init__()
    def go(self, x, y): return super(Four, self).go(x, y)
class Five(Base):
    def go(self): return Base.go(self)
class Six(Base):
    def go(self): return Base.go(self, 1, 2)
for C in One, Two, Three, Four:
    try: print(C(1).a)
    except TypeError as e: print(C.__name__, e)
for C in Five, Six:
    try: print(C(1).go())
    except TypeError as e: print(C.__name__, e)
class Mixin:
    def go(self, x, y): return super().go(x, y)
class Seven(Mixin, Base): pass
try: Seven(1).go(1, 2)
except TypeError as e: print(e)
class E(Exception):
    def __init__(self, code): super().__init__(code); self.code = code
class F(E):
    def __init__(self): super().__init__()
try: raise F()
except TypeError as e: print(e)

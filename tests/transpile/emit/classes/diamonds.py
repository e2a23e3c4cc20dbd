class A:
    def __init__(self, **kw):
        self.log = ["A"]
        super().__init__(**kw)
    def who(self): return "A"
class B(A):
    def __init__(self, b=1, **kw):
        super().__init__(**kw)
        self.b = b
        self.log.append("B")
    def who(self): return "B" + super().who()
class C(A):
    def __init__(self, c=2, **kw):
        super().__init__(**kw)
        self.c = c
        self.log.append("C")
    def who(self): return "C" + super().who()
class D(B, C):
    def __init__(self, d, **kw):
        super().__init__(**kw)
        self.d = d
        self.log.append("D")
    def who(self): return "D" + super().who()
d = D(5, b=10, c=20)
print(d.who(), d.log, d.b, d.c, d.d)
print([k.__name__ for k in D.__mro__], D.__bases__)
print(isinstance(d, C), isinstance(d, (int, A)), issubclass(D, C), issubclass(B, C))
print(B().who(), C(c=4).c, type(d).__name__)
try:
    class X(A, B): pass
except TypeError as e:
    print("TypeError", str(e).splitlines()[0])

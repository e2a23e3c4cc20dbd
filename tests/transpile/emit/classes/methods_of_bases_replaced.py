class A:
    def __init__(self, v): self.v = v
class B(A):
    def __init__(self): super().__init__(2); self.w = 1
print(A.__init__ is B.__init__)
ia, ib = A.__init__, B.__init__
print(ia is ib)
def wa(self, *a): ia(self, *a); self.r = "a"
A.__init__ = wa
print(vars(B()), vars(A(1)))
ib = B.__init__
def wb(self, *a): ib(self, *a); self.q = "b"
B.__init__ = wb
print(vars(B()))


class C:
    def m(self):
        return "C"


class D(C):
    def m(self):
        return "D" + super().m()


C.m = lambda self: "new"
print(D.m(D()), D().m(), C.m(C()), getattr(D, "m")(D()))
class Reg:
    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw)
        inner = cls.__init__
        def wrapped(self, *a, **k):
            inner(self, *a, **k)
            self.ready = True
        cls.__init__ = wrapped
class R1(Reg):
    def __init__(self, v): self.v = v
class R2(R1):
    def __init__(self): super().__init__(2); self.w = self.ready
print(vars(R1(1)), vars(R2()))

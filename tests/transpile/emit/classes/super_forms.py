class A:
    x = 5
    @classmethod
    def make(cls, n):
        return cls.__name__ + str(n)
    @staticmethod
    def st(): return "static A"
    @property
    def p(self): return "pA"
    def f(self): return "fA"
class B(A):
    x = 6
    @classmethod
    def make(cls, n):
        return "B:" + super().make(n)
    @staticmethod
    def st(): return "static B"
    @property
    def p(self): return "pB+" + super().p
    def f(self):
        def inner():
            return super(B, self).f()
        return inner()
    def g(self):
        return [super(B, self).f() for _ in range(2)]
    def h(self):
        s = super()
        return s.f() + str(s.x)
print(B.make(1), B.st(), B().p, B().f(), B().g(), B().h())
print(super(B, B()).f(), super(B, B).make(3))
print(A.f(B()))
for outside in (lambda: super().x, lambda: super()):
    try:
        outside()
    except RuntimeError as e:
        print(e)

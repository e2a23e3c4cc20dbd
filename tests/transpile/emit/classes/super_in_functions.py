class A:
    def f(self):
        return "A.f"
class B(A):
    def f(self):
        def inner():
            return super().f()
        try:
            return inner()
        except RuntimeError as e:
            return str(e)
    def g(self):
        def inner(self):
            return super().f()
        return inner(self)
    def h(self):
        return (lambda: super(B, self).f())()
    f2 = lambda self: super().f()
print(B().f())
print(B().g())
print(B().h())
print(B().f2())

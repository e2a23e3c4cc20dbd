from contextlib import contextmanager
class A:
    @contextmanager
    def a(self, kind, match=None):
        yield (kind, match)
    def t(self):
        with self.a(1, match=2) as x: print(x)
class B(A):
    def t2(self):
        with self.a(1, match=3) as x: print(x)
B().t()
B().t2()
def unknown(o):
    with o.a(kind=1, match=3) as x: print(x)
unknown(B())
class C:
    def __init__(self): self.code = [1]; self.f = {}
    def go(self, k):
        if k == 1:
            print("one")
        elif k == 2:
            name = "n"
            outer, self.code = self.code, [name]
            self.f[name] = self.code
            self.go(1)
            self.code = outer
        else:
            print("z")
c = C(); c.go(2); print(c.code, c.f)
class Symbol(str):
    pass
def kind(x):
    match x:
        case [first, *rest]: return "sequence", first, rest
        case str(): return "text", x
print(kind(Symbol("ab")), kind(["a"]), kind("ab"))
class lazy:
    def __init__(self, f): self.f = f; self.__doc__ = f.__doc__
    def __get__(self, o, t=None): return self if o is None else self.f(o)
class Part:
    @lazy
    def label(self):
        "The label."
        return 1
print(Part.label.__doc__, Part().label)

"""Attributes that are read before anything has set them."""
class A:
    def f(self):
        return self.y
    def g(self):
        self.y = 1
    def h(self):
        del self.y
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
class B:
    def __init__(self, v=None):
        if v is not None:
            self.v = v
        self.w = 3
    def get(self): return self.v
    def dele(self):
        del self.w
    def getw(self): return self.w
a=A()
t(lambda: a.f())
a.g()
t(a.f)
a.h()
t(a.f)
t(a.h)
b=B()
t(b.get)
t(lambda: b.v)
t(lambda: hasattr(b,'v'))
t(lambda: getattr(b,'v', 7))
b.dele()
t(b.getw)
t(lambda: b.w)
t(b.dele)
t(lambda: hasattr(b,'w'))
t(lambda: b.__dict__)
t(lambda: vars(b))
class A:
    def inc(self): self.n += 1
    def add(self, x): self.items += [x]
class B(A):
    def setup(self): self.n = 0; self.items = []
for c in (A, B):
    a = c()
    try: a.inc()
    except AttributeError as e: print(e)
    try: a.add(1)
    except AttributeError as e: print(e)
b = B(); b.setup(); b.inc(); b.inc(); b.add(3); b.n += 5; print(b.n, b.items)

def f(a, b, c=3): return (a, b, c)
def g(*, k, m=2): return (k, m)
def h(a, /, b, *, c): return (a, b, c)
def n(): return 0
def v(*args, **kw): return (args, kw)
def one(x): return x
class K:
    def m(self, x, y=1): return x
    @staticmethod
    def s(x): return x
    @classmethod
    def c(cls, x): return x
    def __init__(self, q=None, *, z=0): pass
calls = [
 lambda: f(), lambda: f(1), lambda: f(1, 2, 3, 4), lambda: f(1, 2, d=4), lambda: f(1, a=1, b=2), lambda: f(b=1),
 lambda: g(), lambda: g(1), lambda: g(1, k=2), lambda: g(k=1, z=2), lambda: h(1, 2), lambda: h(a=1, b=2, c=3), lambda: h(1, 2, 3),
 lambda: n(1), lambda: n(x=1), lambda: one(), lambda: one(1, 2), lambda: one(y=1), lambda: K().m(), lambda: K().m(1, 2, 3), lambda: K.s(), lambda: K.c(),
 lambda: K.c(1, 2), lambda: K(1, 2), lambda: K(w=1), lambda: K.m(), lambda: f(*[1, 2, 3, 4]), lambda: f(**{"a": 1}), lambda: f(1, **{"a": 2, "b": 3}),
 lambda: g(**{"k": 1}, **{"k": 2}), lambda: h(1, b=2, c=3, d=4),
]
for c in calls:
    try: print(c())
    except TypeError as e: print(e)

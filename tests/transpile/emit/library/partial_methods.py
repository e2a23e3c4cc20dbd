"""Methods with some arguments given."""
from functools import partialmethod, wraps
def logged(f):
    @wraps(f)
    def wrapper(self, *args, **kwargs):
        return f(self, *args, **kwargs), args, kwargs
    return wrapper
class L:
    @logged
    def lend(self, isbn, who, *, day=1): return isbn, who, day
    def plain(self, a, b=2, *, c=3): return a, b, c
    ann = partialmethod(lend, who="Ann")
    bob = partialmethod(plain, 9, c=5)
    cy = partialmethod(plain)
    @classmethod
    def k(cls, a, b=1): return cls.__name__, a, b
    kk = partialmethod(k, b=7)
    @staticmethod
    def s(a, b): return a, b
    ss = partialmethod(s, 4)
l = L()
print(l.ann("2"), l.bob(), l.bob(b=4), l.cy(1, c=2), l.kk(1), l.ss(5))
class M(L):
    dd = partialmethod(L.plain, b=0)
print(M().dd(1), M().ann("3"))

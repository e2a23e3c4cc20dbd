"""Keywords for functions behind decorators, partial functions and methods by name."""
from functools import lru_cache, partial, wraps
import functools
@lru_cache(maxsize=None)
def f(a, b=2, *, c=3):
    return a, b, c
print(f(1, b=5), f(1, c=9), f(a=7), f(1, 2))
class A:
    @lru_cache
    def g(self, x, y=1): return x + y
    def h(self, *xs): return xs
    @functools.cache
    def k(self): return 5
a = A()
print(a.g(1, y=4), a.g(x=3), A.g(a, 1), a.k())
def star(*xs):
    return xs
def try_(w):
    try:
        print(w())
    except TypeError as e:
        print(e)
try_(lambda: star(1, z=2))
try_(lambda: a.h(1, z=2))
p = partial(star, 1)
try_(lambda: p(2, z=3))
A.greet = lambda self, other="you": f"{other}!"
try_(lambda: getattr(a, "greet")(other="ann"))


def paint(name, size=1, *, colour=2):
    return name, size, colour


for kw in ({"nme": 1}, {"Name": 1}, {"color": 1, "name": 0}, {"zzzz": 1}):
    try_(lambda: paint(**kw))

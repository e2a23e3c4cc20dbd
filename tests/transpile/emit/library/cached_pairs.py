"""Caches whose keys are two small ints, and what is equal to such."""
from functools import lru_cache, cache
calls = []
@lru_cache(maxsize=3)
def f(a, b=2):
    calls.append((a, b))
    return a, b
print(f(1, 2), f(True, 2.0), f(1), f(1.0), f(0, 0), f(False, -0.0), f(-1, 2), f(2, 1), f(1, 2), f(2**25, 1), f(1, 2**25), f(0.5, 1), f("1", 2))
print(calls, f.cache_info())
@cache
def ways(n, k):
    return 1 if n == 0 else 0 if n < 0 or k == 0 else ways(n - k, k) + ways(n, k - 1)
print(ways(60, 60), ways.cache_info())
@lru_cache(typed=True)
def g(a, b):
    return type(a).__name__
print(g(1, 2), g(True, 2), g(1.0, 2), g.cache_info())
@cache
def h(*args):
    return args
print(h(0, 1), h(1.5), h(1), h((0, 1)), h(0, 1), h(33554433.5), h(1, 1), h.cache_info())

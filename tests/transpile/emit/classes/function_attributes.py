import functools
def f(a: int, b: "str" = "x", *args: float, c=1, **kw) -> bool:
    """Doc of f.

    More."""
    return True
print(f.__name__, f.__qualname__, f.__module__, f.__doc__)
print(f.__defaults__, f.__kwdefaults__, f.__annotations__)
f.counter = 0
f.counter += 1
print(f.counter, f.__dict__, hasattr(f, "nope"))
def deco(fn):
    @functools.wraps(fn)
    def inner(*a, **k):
        "inner doc"
        return fn(*a, **k)
    return inner
@deco
def g(x):
    "g doc"
    return x
print(g.__name__, g.__doc__, g.__wrapped__(3), g(4))
def outer():
    def inner(): pass
    return inner
print(outer().__qualname__, (lambda: 0).__name__, (lambda: 0).__qualname__)
class A:
    def m(self): "m doc"
    @property
    def p(self):
        "p doc"
        return 1
    @staticmethod
    def s(): "s doc"
    @classmethod
    def c(cls): "c doc"
print(A.m.__name__, A.m.__qualname__, A.m.__doc__, A().m.__doc__, A().m.__name__, A.p.__doc__, A.s.__doc__, A.c.__doc__, A.__doc__)
print(A().m.__self__.__class__.__name__, A().m.__func__ is A.m, A.c.__self__ is A)
print(f.__code__.co_name, f.__code__.co_argcount, f.__code__.co_varnames[:2])

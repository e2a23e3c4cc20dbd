"""Functions and methods that are chosen by the annotations of others, and objects that look like functions."""
import functools
from functools import singledispatch, singledispatchmethod
class S:
    @functools.singledispatchmethod
    def f(self, x): return "any"
    @f.register
    def _(self, x: int): return "int"
    @f.register
    def _(self, x: str): return "str"
    @f.register(list)
    def _l(self, x): return "list"
    @singledispatchmethod
    @classmethod
    def g(cls, x): return ("any", cls.__name__)
    @g.register
    @classmethod
    def _(cls, x: int): return ("int", cls.__name__)
s=S()
print([s.f(1), s.f("a"), s.f([]), s.f(1.5), s.f(True)])
print(S.g(1), S.g("a"))
@functools.singledispatch
def g(x): return "any"
@g.register
def _(x: int | str): return "int or str"
@g.register
def _(x: float): return "float"
@g.register(dict)
@g.register(tuple)
def _(x): return "dict or tuple"
class T(list): pass
@g.register
def of_list(x: list): return "list"
print([g(1), g("s"), g(1.5), g(None), g({}), g(()), g(T()), of_list([])])
print(g.registry.keys() >= {int, str, float}, g.dispatch(bool).__name__)
class Deco:
    def __init__(self, f): self.f = f; self.n = 0; functools.update_wrapper(self, f)
    def __call__(self, *a): self.n += 1; return self.f(*a)
@Deco
def sq(x):
    "squares"
    return x * x
print(sq(3), sq.n, sq.__name__, sq.__doc__, sq.__wrapped__(4), sq.__dict__.keys() >= {"f", "n", "__wrapped__"})


# A method that dispatches, taken as a value, keeps its object.
class Scale:
    factor = 2

    @singledispatchmethod
    def convert(self, value):
        raise TypeError(f"no {type(value).__name__}")

    @convert.register
    def _(self, value: int):
        return value * self.factor

    @convert.register
    def _(self, value: str):
        return self.convert(int(value))

    @convert.register(list)
    def _(self, value):
        return [*map(self.convert, value)]

    def all(self, values):
        return list(map(self.convert, values))


scale = Scale()
convert = scale.convert
print(convert(3), convert("4"), scale.all([1, "2"]), scale.convert([1, "2"]))

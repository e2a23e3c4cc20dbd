class Money(int):
    def __str__(self): return f"{int(self)} EUR"
class Temp(float):
    def __str__(self): return f"{float(self)}C"
class Name(str):
    def __str__(self): return "<" + super().__str__() + ">"
class Plain(str): pass
class Vec(tuple):
    def __new__(cls, *xs): return super().__new__(cls, xs)
    def __eq__(self, o): return isinstance(o, Vec) and super().__eq__(o)
    def __lt__(self, o): return super().__lt__(o)
    def __ne__(self, o): return not self == o
    __hash__ = tuple.__hash__
class L(list):
    def __eq__(self, o): return super().__eq__(o) if isinstance(o, L) else NotImplemented
class D(dict):
    def __eq__(self, o): return super().__eq__(o)
class S(set):
    def __le__(self, o): return super().__le__(o)
    def __eq__(self, o): return super().__eq__(o)
    __hash__ = None
print(f"{Money(5)} {Temp(2.5)} {Name('x')} {Plain('p')} {Money(5):>4} {Temp(2.5):.2f} {Name('x'):>3}|", format(Money(3)), "{}".format(Temp(1.5)), "%s %d" % (Money(2), Money(2)))
print(Vec(1, 2) == Vec(1, 2), Vec(1) == (1,), Vec(1) != Vec(2), Vec(1) < Vec(2), {Vec(1, 2): 3}[Vec(1, 2)], L([1]) == L([1]), L([1]) == [1], D(a=1) == {"a": 1}, D(a=1) == D(a=2), S([1]) <= S([1, 2]), S([1]) == {1})
import warnings
warnings.simplefilter("ignore")
def g():
    while True:
        try: yield 1
        except ValueError as e: print("VE", e, e.args)
x = g(); next(x)
for args in ((ValueError,), (ValueError, "m"), (ValueError("a"),), (ValueError, ValueError("b"))):
    try: print(x.throw(*args))
    except Exception as e: print(type(e).__name__, e)
for bad in (3, "s"):
    try: x.throw(bad)
    except TypeError as e: print(e)

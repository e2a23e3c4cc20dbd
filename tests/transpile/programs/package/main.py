from shapes import *
from shapes import _hidden as h
import shapes.circle
import importlib
mod = importlib.import_module("shapes.square")
print(mod.Square(2).area(), shapes.circle.PI)
print(Circle(1).area(), Square(3).area(), h())
try:
    print(private)
except NameError as e:
    print(e)
def total(*xs):
    from shapes.square import Square as S
    return sum(S(x).area() for x in xs)
print(total(1, 2, 3))
print(Circle(2), repr(Square(1)), type(Circle(1)), Circle.__module__)
try:
    raise ShapeError("bad", 3)
except ShapeError as e:
    print(type(e), e.args, e.code)
if True:
    from shapes.square import SIDES
print(SIDES)
raise ShapeError("final", 1)

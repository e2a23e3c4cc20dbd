"""Floats whose holders are looked at by name keep being floats."""
import copy


class Open:
    def __init__(self):
        self.value = 1.0
        self.other = 2.0


def area(width, height):
    return width * height


def double(x):
    return x * 2.0


thing = Open()
print(vars(thing), getattr(thing, "value"), copy.copy(thing).other)
setattr(thing, "value", 3.0)
print(thing.value, thing.value + 1)
print(list(map(double, [1.0, 2.0])), area(2.0, 3.0), area(2, 3), sorted([2.0, 1.0], key=double))
functions = {"double": double}
print(functions["double"](4.0))

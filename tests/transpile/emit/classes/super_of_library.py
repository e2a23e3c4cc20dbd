# What super() finds in classes of the library and in the built-in types, though it has no name in them.
from abc import ABC


class Told(ABC):
    def __init_subclass__(cls, /, title="", **more):
        super().__init_subclass__(**more)
        cls.title = title

    def __setattr__(self, name, value):
        super().__setattr__(name, value * 2)

    def __eq__(self, other):
        return super().__eq__(other)

    def __hash__(self):
        return super().__hash__()

    def __repr__(self):
        return super().__repr__().split(" object")[0] + ">"


class First(Told, title="first"):
    pass


first = First()
first.size = 4
print(first, first.size, first == first, first != First(), First.title)


class Fault(Exception):
    def __init__(self, code, where):
        super().__init__(code)
        self.where = where

    def __str__(self):
        return f"{super().__str__()} at {self.where}"

    def __repr__(self):
        return "a " + super().__repr__()


print(Fault(3, "home"), [Fault("x", 1)])


class Items(list):
    def __setitem__(self, place, value):
        super().__setitem__(place, value * 2)

    def __delitem__(self, place):
        super().__delitem__(place)

    def __iadd__(self, other):
        return super().__iadd__(other)

    def __reversed__(self):
        return super().__reversed__()

    def __repr__(self):
        return "Items" + super().__repr__()


items = Items([1, 2, 3])
items[0] = 5
del items[1]
items += [7]
print(items, list(reversed(items)))


class Size(int):
    def __add__(self, other):
        return Size(super().__add__(other))

    def __abs__(self):
        return super().__abs__()

    def __repr__(self):
        return f"Size({super().__repr__()})"

    def __round__(self, digits=None):
        return super().__round__(digits)


print(Size(-2) + 1, [abs(Size(-2)), round(Size(25), -1)], f"{Size(3):>4}", str(Size(1)))


class Marks(set):
    def __contains__(self, value):
        return super().__contains__(abs(value))

    def __ior__(self, other):
        return super().__ior__(other)


marks = Marks([1])
marks |= {2}
print(-2 in marks, 3 in marks, len(marks))


class Rates(dict):
    def __or__(self, other):
        return super().__or__(other)

    def __setitem__(self, key, value):
        super().__setitem__(key, value)


rates = Rates(a=1)
rates["b"] = 2
print(rates | {"c": 3}, rates)

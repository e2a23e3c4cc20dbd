"""Kinds of numbers, and representations that are not long."""

import numbers
import reprlib
from array import array
from collections import deque
from decimal import Decimal
from fractions import Fraction
from reprlib import recursive_repr


def shown(compute):
    """What a call gives, or the error."""
    try:
        print(repr(compute()))
    except Exception as error:
        print(type(error).__name__, error)


kinds = [numbers.Number, numbers.Complex, numbers.Real, numbers.Rational, numbers.Integral]
for value in (3, True, 10**30, 2.5, 4.0, 2j, Fraction(1, 3), Decimal("1.5"), "1", None, [1]):
    print(repr(value), [isinstance(value, kind) for kind in kinds], [issubclass(type(value), kind) for kind in kinds])
print(numbers.Integral, [kind.__name__ for kind in numbers.Integral.__mro__], issubclass(numbers.Integral, numbers.Real))


class Angle(numbers.Real):
    """An angle in degrees."""

    def __init__(self, degrees):
        self.degrees = degrees % 360

    def __repr__(self):
        return f"Angle({self.degrees})"

    def __float__(self):
        return float(self.degrees)

    def __add__(self, other):
        return Angle(self.degrees + float(other))

    __radd__ = __add__

    def __neg__(self):
        return Angle(-self.degrees)

    def __pos__(self):
        return self

    def __abs__(self):
        return self

    def __mul__(self, other):
        return Angle(self.degrees * float(other))

    __rmul__ = __mul__

    def __truediv__(self, other):
        return Angle(self.degrees / float(other))

    def __rtruediv__(self, other):
        return Angle(float(other) / self.degrees)

    def __floordiv__(self, other):
        return self.degrees // float(other)

    def __rfloordiv__(self, other):
        return float(other) // self.degrees

    def __mod__(self, other):
        return self.degrees % float(other)

    def __rmod__(self, other):
        return float(other) % self.degrees

    def __pow__(self, other):
        return Angle(self.degrees ** float(other))

    def __rpow__(self, other):
        return float(other) ** self.degrees

    def __eq__(self, other):
        return float(self) == float(other)

    def __lt__(self, other):
        return float(self) < float(other)

    def __le__(self, other):
        return float(self) <= float(other)

    def __floor__(self):
        return int(self.degrees)

    __trunc__ = __floor__

    def __ceil__(self):
        return -int(-self.degrees)

    def __round__(self, ndigits=None):
        return round(self.degrees, ndigits)


right = Angle(90)
print(right - 30, 30 - right, divmod(right, 60), divmod(200, right), bool(right), bool(Angle(0)), right.real, right.imag, right.conjugate(), complex(right))
print(isinstance(right, numbers.Real), isinstance(right, numbers.Rational), sum([right, Angle(10)], Angle(0)))


class Wave(numbers.Number):
    """A number of another kind."""


class Odd:
    """Nothing that derives from a number."""


numbers.Integral.register(Odd)
print(isinstance(Wave(), numbers.Number), isinstance(Odd(), numbers.Integral), isinstance(Odd(), numbers.Number), isinstance(Odd(), Angle))
shown(lambda: numbers.Integral())
shown(lambda: numbers.Rational())
shown(lambda: hash(Wave()))


def total(*values: numbers.Number) -> numbers.Number:
    """A sum that takes numbers alone."""
    for value in values:
        if not isinstance(value, numbers.Number):
            raise TypeError(f"no number: {value!r}")
    return sum(values)


print(total(1, 2.5, Fraction(1, 2)))
shown(lambda: total(1, "2"))

long = [list(range(20)), tuple(range(9)), set(range(12)), frozenset("abcdefghij"), deque(range(30)), {i: str(i) for i in range(9)}]
long += [array("i", range(10)), array("d"), "text " * 20, "é🙂" * 20, 7**80, set(), frozenset(), {}, (), [], (1,), range(10**20, 10**30), 2.5]
for value in long:
    print(reprlib.repr(value))
deep = []
for _ in range(9):
    deep = [deep, {"key": deep}]
print(reprlib.repr(deep))
short = reprlib.Repr(maxlist=2, maxstring=9, fillvalue="~", maxlevel=2, maxdict=1)
print(short.repr([1, [2, [3, [4]]], 3]), short.repr("abcdefghijklmnop"), short.repr({1: 2, 3: {4: {5: 6}}}), short.maxlist, short.fillvalue)
short.maxtuple = 1
print(short.repr((1, 2, 3)), short.repr1([[1]], 1), short.repr_str("x" * 40, 1))
for indent in (2, "->", "", None):
    print(reprlib.Repr(indent=indent).repr([1, (2, {"a": [3, 4]}), [], {5}]))
shown(lambda: reprlib.Repr(indent=-1).repr([1]))
shown(lambda: reprlib.Repr(indent=1.5).repr([1]))


class Broken:
    """No representation."""

    def __repr__(self):
        raise ValueError("no")


print(reprlib.repr(Broken())[:20], reprlib.repr([Broken()])[:21])


class Brief(reprlib.Repr):
    """Knows a class of ours."""

    def repr_Angle(self, angle, level):
        return f"<{angle.degrees} at {level}>"

    def repr_int(self, number, level):
        return hex(number)


print(Brief().repr([right, [right, 255], "x"]))


class Node:
    """Something that may hold itself."""

    def __init__(self):
        self.items = []

    @recursive_repr()
    def __repr__(self):
        return f"Node({self.items})"

    @recursive_repr(fillvalue="<again>")
    def text(self):
        return f"[{', '.join(one.text() for one in self.items)}]"


node = Node()
node.items += [node, Node()]
print(node, node.text(), Node.__repr__.__name__)

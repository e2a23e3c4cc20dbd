"""Floats that are held as plain numbers print as floats wherever they leave."""
import math


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y
        self.weight = 1.0

    def scale(self, factor):
        self.x *= factor
        self.y = self.y * factor
        self.weight = self.weight / 2
        return self.x + self.y

    def __repr__(self):
        return f"Point({self.x}, {self.y}, {self.weight})"


class Named:
    def __init__(self, name):
        self.name = name
        self.size = 2.0

    def grow(self, by=0.5):
        self.size += by
        return self.size


def half(x):
    return x * 0.5


def ratio(a, b):
    return a / b


def mean(values):
    total = 0.0
    for value in values:
        total += value
    return total / len(values)


def steps(start, stop, by=0.25):
    found = []
    at = start
    while at < stop:
        found.append(at)
        at += by
    return found


def swap(a, b):
    a, b = b, a
    return a - b


x = y = 0.0
x += 2.0
print(x, y, x * y, -x, x - 2)
p = Point(1.0, 2.0)
print(p.x, p.scale(3.0), p, [p.x, p.y], {"x": p.x}, (p.weight,))
p.x, p.y = p.y, 4.0
print(p.x, p.y, str(p.x), repr(p.y), f"{p.x} {p.y:.1f} {p.x!r}", "%s" % p.x)
print(p.x == 6, p.x > 5, 6 in [p.x], isinstance(p.x, float), type(p.y).__name__)
n = Named("n")
print(n.grow(), n.grow(by=1.5), n.grow(2.0), n.size, n.name)
n.size = n.size // 2
print(n.size, n.size % 2, int(n.size), round(n.size), n.size.is_integer())
print(half(4.0), half(3.0), [half(2.0), half(5.0)], sum([half(2.0), half(4.0)]))
print(mean([1.0, 3.0]), mean([0.5, 2.0]), steps(0.0, 1.0), steps(1.0, 3.0, 1.0))
print(swap(1.0, 3.0), max(half(2.0), 0.5), min(half(8.0), 9.0), abs(half(-4.0)))
print(math.sqrt(half(8.0)), math.floor(half(9.0)), half(4.0) ** 2, half(-4.0) ** 3)
print(1e200 * half(4.0), half(1e308) * 4.0, -half(0.0), math.inf * half(2.0))
for wrong in (0.0, -0.0):
    try:
        print(ratio(1.0, wrong))
    except ZeroDivisionError as error:
        print(error)
try:
    print(half(2e200) ** 2)
except OverflowError as error:
    print(error)
try:
    x /= y
except ZeroDivisionError as error:
    print(error, x)
table = {p.x: "six"}
print(table[6], table.get(6.0), p.x if p.x > 5 else p.y, p.x and p.y, not p.x)

import math
from math import pi, exp, e as euler
def turned(x):
    return 2 * math.pi * x + exp(-x) * pi + euler * math.e
turns = 0.0
for i in range(1000):
    turns += turned(i / 10)
print(turns, math.pi, pi, math.exp(0), -math.pi)
try:
    for x in [1.0, 1000.0]:
        turns += math.exp(x) * 1.5
except OverflowError as error:
    print(error)
print(math.exp(float("inf")), math.exp(float("-inf")) + 1.5)

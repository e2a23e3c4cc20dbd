"""Sums of lists with ints and floats in any order, and ints at the edge of what a plain number holds."""
from fractions import Fraction

EDGE = 2**53 - 1
for items in (
    [1, 2, 0.5],
    [0.1] * 10,
    [0.1] * 10 + [1, 2, 3] + [0.2] * 7,
    [1e16, 1, 1, 1, 1.5, -1e16],
    [1, 1e16, 1.0, 1.0, 1, -1e16],
    [EDGE, 1, 2, 0.5],
    [EDGE, EDGE, -EDGE, 1.0],
    [2**70, 1, 0.5],
    [0.5, 2**70, 1, 0.25],
    [True, 2.5, True, False],
    [1e308, 1e308, -1e308],
    [float("inf"), 1, 2.0],
    [1.0, 2, -3],
    [0, -0.0],
    [-0.0],
    [2, Fraction(1, 2), 0.25],
    [0.5, Fraction(1, 2), 1],
    [],
    [EDGE + 2.0, 1, 1.0],
):
    print(sum(items), sum(items, 0.1), sum(items, 2**60), sum(items, start=3), sum(tuple(items), True))
    print(sum(x for x in items), sum([x * 2 for x in items], 1))


def edges(a, b):
    return a + b, a - b, a * b, -a * b, b * 0, a - a


print(edges(EDGE, 1), edges(-EDGE, 2), edges(0, -5), edges(2**60, -(2**60)), edges(3, 4))

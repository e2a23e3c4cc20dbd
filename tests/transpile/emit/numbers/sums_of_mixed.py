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


class Item:
    def __init__(self, price, count):
        self.price = price
        self.count = count

    def cost(self):
        if self.count == 1999:
            goods.append(Item(0.125, 3))
        return self.price * self.count


# Of many turns, in a module itself.
N = 2000
goods = [Item(n % 7 if n % 3 else n % 5 * 0.1, n) for n in range(N)]
halves = [n * 0.1 for n in range(N)]
total = "its own"
print(sum(item.cost() for item in goods), len(goods), sum(item.price for item in goods) / len(goods))
print(sum([item.cost() for item in goods if item.count > 1000]), total)
print(sum(n if n % 2 else n / 2 for n in range(N)), sum(n if n < 0 else 0.5 for n in range(N) if n < 0))
print(sum(2**70 if n % 3 == 0 else 0.1 for n in range(N)), sum(EDGE if n % 2 == 0 else 2 for n in range(N) if n < 9))
print(f"{sum(x * x for x in halves) / len(halves):.6f}", sum(x * y for x in halves for y in (0.5, 0.1)))
for work in (
    lambda: sum(10**400 if n == 1999 else 0.5 for n in range(N)),
    lambda: sum(1 / (n - 1500) for n in range(N)),
):
    try:
        print(work())
    except ArithmeticError as error:
        print(type(error).__name__, error)
try:
    print(sum(10**400 if n == 1999 else 0.5 for n in range(N)))
except OverflowError as error:
    print(error)

"""Operators of the program's own classes, called directly and by who has to be asked."""


class Vector:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def __mul__(self, factor):
        return Vector(self.x * factor, self.y * factor)

    def __eq__(self, other):
        return self.x == other.x and self.y == other.y

    def __lt__(self, other):
        return self.length < other.length

    @property
    def length(self):
        return (self.x * self.x + self.y * self.y) ** 0.5

    def __repr__(self):
        return f"Vector({self.x}, {self.y})"


class Money:
    def __init__(self, amount):
        self.amount = amount

    def __sub__(self, other):
        if not isinstance(other, Money):
            return NotImplemented
        return Money(self.amount - other.amount)

    def __truediv__(self, other):
        return self.amount / other.amount

    def __rtruediv__(self, other):
        return other / self.amount

    def __eq__(self, other):
        return isinstance(other, Money) and self.amount == other.amount


class Coins(Money):
    def __sub__(self, other):
        return "coins"

    def __rsub__(self, other):
        return "from coins"


class Total:
    def __init__(self):
        self.items = []

    def __iadd__(self, item):
        self.items.append(item)
        return self

    def __add__(self, item):
        return "a new one"


def walk(steps):
    at = Vector(0, 0)
    step = Vector(3, 4)
    for i in range(steps):
        at = at + step * (i - 1)
        if at == step or step < at:
            print(at, at.length)
    at += step
    return at


print(walk(4), Vector(1, 2) != Vector(1, 2), Vector(1, 2) != Vector(2, 1))
print(sorted([Vector(3, 4), Vector(1, 0)]), Vector(1.0, 2.0) * 2 == Vector(2, 4))
print(Money(5) - Money(2) == Money(3), Money(5) - Coins(1), Coins(5) - Money(1))
print(Money(6) / Money(4), 6 / Money(4), Money(6) == 6)
try:
    print(Money(5) - 2)
except TypeError as error:
    print(error)
total = Total()
total += 3
print(total.items, total + 4)

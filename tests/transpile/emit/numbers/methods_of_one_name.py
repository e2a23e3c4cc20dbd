"""Methods of one name in several classes, that give floats, and some that do not; ways that no value goes."""

from abc import ABC, abstractmethod


class Shape(ABC):
    @abstractmethod
    def area(self): ...

    def perimeter(self):
        raise NotImplementedError

    def weight(self):
        return 2

    def twice(self):
        return self.area() * 2


class Circle(Shape):
    def __init__(self, r):
        self.r = r

    def area(self):
        return 3.0 * self.r * self.r

    def perimeter(self):
        return 6.0 * self.r

    def weight(self):
        return 0.5

    def cost(self, rate):
        return self.area() * rate


class Square(Shape):
    def __init__(self, side):
        self.side = side

    def area(self):
        return self.side * self.side

    def perimeter(self):
        return 4.0 * self.side

    def cost(self, rate):
        return self.area() * rate + 1.0


class Cube(Square):
    def area(self):
        return 6.0 * super().area()

    def cost(self, rate=2.0):
        return super().cost(rate) * 0.5


shapes = [Circle(1.0), Square(2.0), Cube(1.0), Circle(0.5)]
total = 0.0
for shape in shapes:
    total += shape.area() + shape.perimeter()
    print(shape.area(), shape.perimeter(), shape.weight(), shape.twice(), shape.cost(2.0))
print(total, Cube(2.0).cost(), max(s.area() for s in shapes), [s.perimeter() for s in shapes])
print(f"{shapes[0].area()} {str(shapes[1].perimeter())}", {s.area(): s.perimeter() for s in shapes})
areas = sorted(shapes, key=lambda s: s.area())
print([s.area() for s in areas], sum(s.weight() for s in shapes))


class Ratio:
    def __init__(self, num, den=1):
        if den < 0:
            num, den = -num, -den
        self.num = num
        self.den = den

    def __add__(self, other):
        if isinstance(other, int):
            other = Ratio(other)
        return Ratio(self.num * other.den + other.num * self.den, self.den * other.den)

    def __mul__(self, other):
        if not isinstance(other, Ratio):
            return NotImplemented
        return Ratio(self.num * other.num, self.den * other.den)

    def value(self, scale=None):
        if scale is not None:
            return self.num / self.den * scale
        return self.num / self.den


def text(value, names=None):
    if names is None:
        names = []
    else:
        names.append(value)
    if isinstance(value, str):
        value = [value]
    elif isinstance(value, Ratio):
        return f"{value.num}/{value.den}"
    return str(value) + str(names)


ratio = Ratio(1, 2) + Ratio(1, -3)
for i in range(70):
    ratio = ratio * Ratio(3, 2)
print(ratio.num, ratio.den, ratio.value(), text(ratio), text(3), text([1]))


def kind(x: int):
    # What annotations say alone is not believed.
    if not isinstance(x, int):
        x = float(x)
    return x + 1


print([kind(x) for x in (1, 2.5)], kind("2.5"))

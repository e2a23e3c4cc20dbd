"""`super().__init__()` in other methods than `__init__`."""
from dataclasses import dataclass


class Rectangle:
    def __init__(self, height, width):
        self.height = height
        self.width = width


@dataclass
class Square(Rectangle):
    side: float

    def __post_init__(self):
        super().__init__(self.side, self.side)


square = Square(4)
print(square, square.height, square.width)
try:
    Square()
except TypeError as error:
    print(error)


@dataclass
class Box:
    width: float
    height: float = 2

    def area(self):
        return self.width * self.height


@dataclass
class Cube(Box):
    side: float = 0

    def __post_init__(self):
        super().__init__(self.side, self.side)


print(Box(1), Box(1, 2).area(), Cube(1, 2, 3), Cube(1, side=4).area())


class Counter:
    def __init__(self, start=0):
        self.n = start


class Resettable(Counter):
    def __init__(self, start):
        super().__init__(start)
        self.start = start

    def reset(self):
        super().__init__(self.start)


counter = Resettable(3)
counter.n += 5
print(counter.n)
counter.reset()
print(counter.n)

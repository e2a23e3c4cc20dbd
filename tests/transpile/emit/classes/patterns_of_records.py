"""Patterns whose positions are the fields of dataclasses, and the types of what they bind."""
from dataclasses import KW_ONLY, dataclass, field
from typing import ClassVar


@dataclass
class Part:
    made: ClassVar[int] = 3
    length: int
    notes: list = field(init=False, default_factory=list)
    count: int = 2
    _: KW_ONLY
    weight: int = 1


@dataclass(match_args=False)
class Hidden:
    value: int


@dataclass
class Longer(Part):
    color: str = "red"


class Shape:
    def __init__(self, name):
        self.name = name


class Circle(Shape):
    __match_args__ = ("radius", "name")

    def __init__(self, radius):
        super().__init__("circle")
        self.radius = radius

    @property
    def area(self):
        print("asked for the area")
        return self.radius ** 2 * 3


class Square(Shape):
    def __init__(self, side):
        super().__init__("square")
        self.side = side


part = Part(1.5, 10**20, weight=2.5)
print(part.length * 2, part.count * 2, part.weight * 2, part, Part.made, Part.__match_args__)
print(Longer(2, 3, "blue", weight=4), Longer.__match_args__)


def told(thing):
    match thing:
        case Longer(length, count, color):
            return [length, count + 1, color]
        case Part(length, count):
            return [length + 1, count + 1]
        case Circle(radius, name) if radius > 5:
            return f"big {name} {radius}"
        case Circle(area=area):
            return area
        case Circle():
            return "never"
        case Square() as square:
            return square.side
        case Shape(name=name):
            return name
        case None:
            return "nothing"
        case int(number):
            return number
        case Hidden(value=value):
            return value
        case [first, *rest]:
            return first, rest
        case {"x": x, **others}:
            return x, others
        case other:
            return "other", other


things = [part, Longer(2, 3, "blue"), Circle(2), Circle(9), Circle(2.5), Square(4), Shape("heap"), None, 5, True,
          Hidden(7), [1, 2, 3], (4,), {"x": 1, "y": 2}, 2.5, "text"]
for thing in things:
    print(told(thing))
try:
    match Hidden(1):
        case Hidden(value):
            print(value)
except TypeError as error:
    print(error)


def later(makers):
    asked = []
    for value in makers:
        match value:
            case [one, two]:
                asked.append(lambda: (one, two))
            case one:
                asked.append(lambda: one)
    return [ask() for ask in asked]


print(later([[1, 2], 3, [4, 5]]))


def unbound(value):
    match value:
        case [one]:
            pass
    return one


print(unbound([1]))
try:
    unbound(2)
except UnboundLocalError as error:
    print(error)
match part:
    case Part(length=at_top):
        print(at_top)
print(at_top)

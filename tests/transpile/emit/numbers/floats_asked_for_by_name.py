"""Attributes that are floats, in a program that finds some by their names: each shows as a float wherever it comes from."""
import copy
import operator
from abc import ABC, abstractmethod
from dataclasses import asdict, dataclass, replace


class Shape(ABC):
    @abstractmethod
    def area(self):
        """How large it is."""

    def __str__(self):
        return f"{type(self).__name__} of {self.area()}"


class Square(Shape):
    def __init__(self, side):
        self.side = side

    def area(self):
        return self.side * self.side


class Disc(Shape):
    __match_args__ = ("radius",)

    def __init__(self, radius):
        self.radius = radius
        self.spin = 1.0

    def area(self):
        return 3.0 * self.radius ** 2


class Weight:
    def __init__(self, grams, label):
        self.grams = grams
        self.label = label
        self.net = grams - 1.0

    def __add__(self, other):
        return Weight(self.grams + other.grams, self.label + other.label)

    def heavier(self, by):
        return self.grams * by


@dataclass
class Place:
    height: float
    weight: Weight

    def up(self, by):
        return replace(self, height=self.height + by)


shapes = [Square(2.0), Disc(1.0), Square(0.5)]
for shape in shapes:
    print(shape, shape.area())
for shape in shapes:
    match shape:
        case Disc(radius, spin=spin):
            print("disc", radius, spin)
        case Square(side=side):
            print("square", side)

weights = [Weight(4.0, "b"), Weight(2.0, "a")]
print(getattr(weights[0], "grams"), getattr(weights[1], "none", None))
setattr(weights[0], "grams", 6.0)
print(weights[0].grams, weights[0].heavier(2.0), weights[0].net)
print([w.label for w in sorted(weights, key=operator.attrgetter("grams"))])
print(operator.attrgetter("net", "label")(weights[1]))
twin = copy.copy(weights[0])
deep = copy.deepcopy(weights)
twin.net += 1.0
print(twin.net, deep[0].net, deep[1].grams, (deep[0] + deep[1]).net)
print(operator.add(*deep).grams, sum((w.net for w in deep), 0.0))
place = Place(3.0, weights[0]).up(1.0)
print(place.height, place.weight.net, asdict(place)["height"])
print(type(place) is Place, type(twin) == Weight, isinstance(shapes[0], Shape))

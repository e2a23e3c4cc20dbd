"""Enumerations whose members are of other types, too, and that share methods."""
import datetime
import json
from dataclasses import dataclass
from enum import Enum, IntEnum, Flag


class Shouting:
    def shout(self):
        return self.name + "!"

    @classmethod
    def names(cls):
        return [member.name for member in cls]


class Labelled(Enum):
    @classmethod
    def choices(cls):
        return [(member.value, member.label) for member in cls]

    @property
    def label(self):
        return self.name.replace("_", " ").title()


class Status(Shouting, Labelled):
    IN_PROGRESS = "p"
    DONE = "d"


print(Status.DONE.shout(), Status.names(), Status.choices(), Status("d").label, repr(Status.DONE))
print([one.__name__ for one in Status.__mro__[:3]], isinstance(Status.DONE, Shouting))


class Rate(float, Enum):
    LOW = 0.1
    HIGH = 0.5
    ONE = 1


print(Rate.HIGH, Rate.HIGH * 2, Rate.LOW < Rate.HIGH, Rate(0.5), repr(Rate.LOW), repr(Rate.ONE))
print(isinstance(Rate.LOW, float), float(Rate.LOW), json.dumps([Rate.LOW]), max(Rate), f"{Rate.LOW}")


class Pair(tuple, Enum):
    FIRST = (1, 2)
    SECOND = (3,)


print(Pair.FIRST[0], len(Pair.SECOND), Pair.FIRST, Pair((3,)), Pair.FIRST == (1, 2), Pair.FIRST.value)


class Raw(bytes, Enum):
    A = b"a"
    B = b"b"


print(Raw.A, Raw.A[0], Raw.A + b"x", Raw(b"b"))


class Holiday(datetime.date, Enum):
    NEW_YEAR = 2024, 1, 1
    CHRISTMAS = 2024, 12, 25


print(Holiday.NEW_YEAR, Holiday.CHRISTMAS.month, repr(Holiday.NEW_YEAR), Holiday.CHRISTMAS - Holiday.NEW_YEAR)


class Period(datetime.timedelta, Enum):
    DAY_1 = 1
    DAY_2 = 2


print(Period.DAY_1, repr(Period.DAY_2), Period.DAY_1 + Period.DAY_2, list(Period))


@dataclass
class Creature:
    size: str
    legs: int = 4


class Animal(Creature, Enum):
    BEETLE = "small", 6
    DOG = "medium"


print(Animal.BEETLE.size, Animal.DOG.legs, Animal.DOG.name, repr(Animal.BEETLE), Animal.BEETLE)
print(Animal.DOG.value, Animal(Creature("medium")) is Animal.DOG)


# `__new__` that calls the one of the type.
class Http(IntEnum):
    OK = 200, "fine"
    NOT_FOUND = 404, "missing"

    def __new__(cls, code, phrase):
        member = int.__new__(cls, code)
        member._value_ = code
        member.phrase = phrase
        return member


print(Http.OK, Http(404).phrase, Http.NOT_FOUND > 300, repr(Http.OK), f"{Http.OK:>5} {Http.OK.name}")


class Colour(str, Enum):
    RED = "red", "#f00"
    BLUE = "blue", "#00f"

    def __new__(cls, value, digits):
        member = str.__new__(cls, value)
        member._value_ = value
        member.digits = digits
        return member


print(Colour.RED, Colour("blue").digits, Colour.RED == "red", Colour.BLUE.upper(), [*Colour])


class Coordinate(bytes, Enum):
    def __new__(cls, value, label, unit):
        member = bytes.__new__(cls, [value])
        member._value_ = value
        member.label = label
        member.unit = unit
        return member

    PX = (0, "P.X", "km")
    PY = (1, "P.Y", "km")


print(Coordinate.PY.value, Coordinate(1).label, Coordinate.PY[0], len(Coordinate.PX), Coordinate.PY)


class Level(int, Enum):
    A = (1, "a")
    B = 2

    def __new__(cls, value, text=""):
        member = super().__new__(cls, value)
        member._value_ = value
        member.text = text
        return member


print(Level.A.text, Level(2), Level.A < Level.B, Level.B + 1)
Made = Enum("Made", [("A", 1), ("B", 2)], type=int)
print(Made.A + 1, Made.B, Made(2), list(Made))
for wrong in (lambda: Rate(9), lambda: Animal("x"), lambda: Http(1), lambda: Status("x")):
    try:
        print(wrong())
    except ValueError as error:
        print(error)

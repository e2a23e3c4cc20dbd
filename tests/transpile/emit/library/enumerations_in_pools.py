from enum import Enum, IntEnum, Flag, auto, IntFlag, StrEnum, unique
from multiprocessing import Pool

class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1

    def describe(self):
        return f"{self.name.lower()}={self.value}"

    @classmethod
    def default(cls):
        return cls.GREEN

    @property
    def warm(self):
        return self is Color.RED

class Level(IntEnum):
    LOW = 1
    HIGH = 10

class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()

class Op(Enum):
    ADD = "+"
    SUB = "-"

class Auto(Enum):
    A = auto()
    B = auto()

class Planet(Enum):
    EARTH = (5.976e+24, 6.37814e6)
    MARS = (6.421e+23, 3.3972e6)
    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius

class S(StrEnum):
    ONE = auto()
    TWO = "two!"

def f(c):
    return c, c is Color.RED

if __name__ == "__main__":
    print(Color.RED, repr(Color.RED), Color.RED.name, Color.RED.value)
    print(list(Color), len(Color))
    print(Color(2), Color["BLUE"], Color.CRIMSON is Color.RED)
    for c in Color:
        print(c, c.describe(), c.warm)
    print(Color.default())
    try:
        Color(9)
    except ValueError as e:
        print(e)
    try:
        Color["PINK"]
    except KeyError as e:
        print("KeyError", e)
    print(Level.LOW < Level.HIGH, Level.HIGH + 1, sorted([Level.HIGH, Level.LOW]), Level(10), repr(Level.LOW), f"{Level.LOW}")
    print(Level.LOW == 1, Level.HIGH > 3, max(Level))
    p = Perm.R | Perm.W
    print(p, repr(p), Perm.R in p, Perm.X in p, bool(p & Perm.X), ~p, p.value, p ^ Perm.R, Perm(0), Perm(5))
    print(Op("+"), [o.value for o in Op], Auto.A.value, Auto.B.value)
    print(Planet.EARTH.mass, Planet.MARS.value, Planet.MARS)
    print(S.ONE, repr(S.ONE), S.TWO == "two!", S.TWO.upper(), "x" + S.ONE)
    d = {Color.RED: "r", Color.BLUE: "b"}
    print(d[Color.RED], d, Color.RED in d)
    print(Color.RED == Color.RED, Color.RED == 1, Color.RED != Color.BLUE, isinstance(Color.RED, Color))
    print({c.name: c.value for c in Color}, Color.__members__)
    print(Color.RED in Color, type(Color.RED), Color)
    with Pool(2) as pool:
        print(pool.map(f, [Color.RED, Color.GREEN]))
        print(pool.map(str, [Level.LOW, Perm.R]))
    try:
        Color.RED < Color.BLUE
    except TypeError as e:
        print(e)
    match Color(3):
        case Color.RED:
            print("red")
        case Color.BLUE:
            print("blue")

from enum import Enum, IntEnum, Flag, IntFlag, auto, unique, StrEnum
class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1
    def describe(self): return f"{self.name}={self.value}"
    @classmethod
    def default(cls): return cls.RED
    @property
    def low(self): return self.name.lower()
print(Color.RED, repr(Color.RED), Color.RED.name, Color.RED.value, Color(2), Color["BLUE"], Color.CRIMSON is Color.RED, list(Color), len(Color), Color.RED in Color, 1 in Color, 7 in Color)
print(Color.RED.describe(), Color.default(), Color.GREEN.low, Color.__members__, isinstance(Color.RED, Color), type(Color.RED), hash(Color.RED) == hash(Color.RED), {Color.RED: 1}[Color.RED])
for f in (lambda: Color(9), lambda: Color["X"], lambda: Color.PINK, lambda: setattr(Color, "RED", 5), lambda: Color.RED < Color.BLUE):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class N(IntEnum):
    A = 1
    B = auto()
    C = auto()
print(N.A + 1, N.B < N.C, N.C == 3, sorted([N.C, N.A]), N.B, repr(N.B), f"{N.B}", [10, 20, 30][N.A], int(N.C), N(2), max(N))
class Perm(Flag):
    R = auto(); W = auto(); X = auto()
    RW = R | W
print(Perm.R | Perm.W, Perm.RW, Perm.R in Perm.RW, Perm.X in Perm.RW, ~Perm.R, Perm.R & Perm.W, bool(Perm.R & Perm.W), Perm(0), Perm(3), Perm(7), list(Perm.RW), Perm.R ^ Perm.RW, repr(Perm.R | Perm.X), len(Perm.RW), (Perm.R | Perm.X).value)
class S(StrEnum):
    ONE = auto(); TWO = "second"
print(S.ONE, S.TWO, S.ONE == "one", S.ONE.upper(), repr(S.TWO), f"{S.TWO:>8}")
try:
    @unique
    class U(Enum):
        A = 1
        B = 1
except ValueError as e: print(e)
Animal = Enum("Animal", "CAT DOG")
print(list(Animal), Animal.CAT.value, Animal["DOG"])
Animal2 = Enum("Animal2", {"X": 10, "Y": 20})
print(Animal2.Y.value, Enum("Q", ["a", "b"]).b, Enum("R", [("k", 7)]).k.value)
class Planet(Enum):
    EARTH = (5.97, 6.37)
    MARS = (0.64, 3.39)
    def __init__(self, mass, radius): self.mass = mass; self.radius = radius
    @property
    def ratio(self): return round(self.mass / self.radius, 3)
print(Planet.EARTH.mass, Planet.MARS.ratio, Planet((0.64, 3.39)), Planet.EARTH.value)
class Auto(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last): return name.lower() + str(count)
    A = auto()
    B = auto()
print(Auto.A.value, Auto.B.value)
class Miss(Enum):
    A = 1
    @classmethod
    def _missing_(cls, value): return cls.A if value == "a" else None
print(Miss("a"))
try: Miss("zz")
except ValueError as e: print(e)
class IF(IntFlag):
    A = 1; B = 2
print(IF.A | IF.B, IF(3), IF.A | 8, IF.A + 1, repr(IF(3)))
class Op(Enum):
    ADD = "+"
    def __call__(self, a, b): return a + b
    def __str__(self): return f"op{self.value}"
print(Op.ADD(1, 2), Op.ADD, f"{Op.ADD}")
try:
    class Ext(Color): pass
except TypeError as e: print(e)
class Shape(Enum):
    SQUARE = 2
    def __new__(cls, v):
        o = object.__new__(cls); o._value_ = v; o.sq = v * v; return o
print(Shape.SQUARE.sq, Shape(2))
match Color.GREEN:
    case Color.RED: print("r")
    case Color.GREEN: print("g")
import enum, pickle
from dataclasses import dataclass
@dataclass
class Sized:
    width: int
    name_of_it: str
class Paper(Sized, Enum):
    A4 = 210, "a"
    A5 = 148, "b"
print(enum.show_flag_values(Perm.RW), enum.show_flag_values(13), enum.show_flag_values(0))
print([pickle.loads(pickle.dumps(Paper.A5, n)) is Paper.A5 for n in range(6)], pickle.loads(pickle.dumps([Paper.A4])))
@dataclass(frozen=True)
class Creature:
    size: str
    legs: int
    tail: bool = True
    def told(self): return f"{self.size}/{self.legs}"
class Beast(Creature, Enum):
    BEETLE = "small", 6
    DOG = "medium", 4, False
    @property
    def short(self): return self.name[0] + str(self.legs)
print(Beast.DOG, repr(Beast.BEETLE), Beast.DOG.tail, Beast.DOG.told(), Beast.BEETLE.short, Beast.DOG.value)
print(Beast(Creature("small", 6)), list(Beast), pickle.loads(pickle.dumps(Beast.DOG)) is Beast.DOG, Beast.DOG == Beast.BEETLE)
try: Beast.DOG.legs = 5
except AttributeError: print(Beast.DOG.legs)

from enum import Enum, IntEnum, IntFlag, auto, unique
import enum
from dataclasses import dataclass
class Status(str, Enum):
    OK = "ok"
    BAD = "bad"
class Num(int, Enum):
    A = 1
    B = 2
@unique
class Dir(Enum):
    NORTH = (0, 1)
    SOUTH = (0, -1)
    def __init__(self, dx, dy):
        self.dx = dx
        self.dy = dy
    def opposite(self):
        return Dir((-self.dx, -self.dy)) if (-self.dx, -self.dy) != (0, 0) else self
    @staticmethod
    def parse(s):
        return Dir[s.upper()]
class Perm(IntFlag):
    R = 4
    W = 2
    X = 1
class Tok(enum.Enum):
    NUM = enum.auto()
    OP = enum.auto()
class Op(Enum):
    ADD = "+"
    MUL = "*"
    def apply(self, a, b):
        if self is Op.ADD:
            return a + b
        return a * b
    def __str__(self):
        return self.value
class Shape(Enum):
    SQUARE = 2
    DIAMOND = 1
    CIRCLE = 3
    ALIAS = 2
@dataclass
class Task:
    name: str
    state: Status = Status.OK
class Weekday(IntEnum):
    MON = 0
    TUE = 1
    @classmethod
    def today(cls):
        return cls.TUE
print(Status.OK == "ok", Status("bad"), Status.OK.value, repr(Status.BAD), Status.OK.upper(), f"{Status.OK.value}")
print(Num.A + 1, Num.B == 2, Num.A < Num.B, Num.B)
print(Dir.NORTH.dx, Dir.NORTH.opposite(), Dir.parse("south"), Dir.NORTH.value)
p = Perm.R | Perm.W; print(p, repr(p), p & Perm.W, p == 6, Perm.R in p, int(p), bool(p & Perm.X))
print(list(Tok), Tok.NUM.value, Tok.OP.name)
print([op.apply(3, 4) for op in Op], Op.ADD, str(Op.MUL), Op("*"))
print(list(Shape), [s.name for s in Shape], Shape.ALIAS, list(Shape.__members__))
print(Task("a"), Task("b", Status.BAD).state == Status.BAD)
print(Weekday.today(), Weekday(0).name, [d.name for d in Weekday], Weekday.MON + 1, ["x", "y"][Weekday.TUE], Weekday.TUE in (0, 1))
C = Enum("C", "X Y Z"); print(list(C), C.X.value, C["Z"])
try:
    class Bad(Enum):
        A = 1
        B = 1
    unique(Bad)
except ValueError as e:
    print(e)
try:
    Color = Shape.SQUARE
    Color.value = 3
except AttributeError as e:
    print("AttributeError")
states = {s: s.name.lower() for s in Shape}
for k, v in states.items():
    print(k.name, v)
def nxt(s: Shape) -> Shape:
    members = list(Shape)
    return members[(members.index(s) + 1) % len(members)]
print(nxt(Shape.SQUARE), nxt(Shape.CIRCLE))
print(sorted(Shape, key=lambda s: s.value)[0], max(Num), isinstance(Num.A, int), isinstance(Status.OK, str), "ok" in [Status.OK])
print(f"{Shape.CIRCLE} {Shape.CIRCLE!r} {Weekday.MON:>4} {Shape.CIRCLE.name:>10}")

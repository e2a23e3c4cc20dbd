from enum import *
import enum
def t(f):
    try: print("->", repr(f()))
    except Exception as e: print(type(e).__name__, e)
class C(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1
    @property
    def low(self): return self.name.lower()
    @classmethod
    def first(cls): return list(cls)[0]
    def __str__(self): return f"C<{self.name}>"
t(lambda: C.RED); print(C.RED, f"{C.RED}", f"{C.RED:>10}", "%s" % C.RED); t(lambda: C(1)); t(lambda: C(9)); t(lambda: C["RED"]); t(lambda: C["X"]); t(lambda: C.X); t(lambda: C.CRIMSON is C.RED); t(lambda: list(C)); t(lambda: len(C)); t(lambda: C.RED in C); t(lambda: 1 in C); t(lambda: 9 in C); t(lambda: C.RED.low); t(lambda: C.first()); t(lambda: C.RED == 1); t(lambda: C.RED < C.GREEN); t(lambda: hash(C.RED) == hash(C.RED)); t(lambda: {C.RED: 1}); t(lambda: isinstance(C.RED, C)); t(lambda: type(C.RED)); t(lambda: C.RED.value); t(lambda: C.RED.name); t(lambda: repr(C))
def a(): C.RED = 3
def b(): del C.RED
def c(): C.NEW = 3
def d(): C.RED.value = 3
def e(): C.RED.name = "x"
def f():
    class D(C): X = 3
t(a); t(b); t(d); t(e); t(f); t(lambda: C("a")); t(lambda: C()); 
c(); t(lambda: C.NEW)
class Shape(Enum):
    SQ = auto(); CI = auto(); TR = "tri"
    @classmethod
    def _missing_(cls, v):
        for m in cls:
            if m.name.lower() == str(v).lower(): return m
        return None
t(lambda: Shape("sq")); t(lambda: Shape("zz")); t(lambda: list(Shape)); t(lambda: Shape.SQ.value)
class G(Enum):
    def _generate_next_value_(name, start, count, last): return f"{name.lower()}-{count}"
    A = auto(); B = auto()
t(lambda: list(G))
class S(StrEnum):
    A = auto(); B = "bee"
print(S.A, f"{S.B}", S.B + "x", S.A == "a", S.B.upper(), f"{S.B:>5}|", "%s" % S.A, repr(S.A), str(S.A), S("bee"), "a" in S, [S.A].index("a"), {"a": 1}[S.A], isinstance(S.A, str), len(S.B), S.B[0], ",".join(S))
class I(IntEnum):
    LOW = 1; HIGH = 10
print(I.LOW, f"{I.LOW}", repr(I.LOW), I.LOW + 1, I.LOW < I.HIGH, I.HIGH > 5, [0, 1][I.LOW], f"{I.HIGH:05d}", "%d" % I.HIGH, int(I.HIGH), sum(I), max(I), sorted([I.HIGH, I.LOW]), I.LOW == 1, I(10), I.LOW is I(1), str(I.LOW), format(I.HIGH, "x"), I.HIGH / 4, -I.LOW, type(I.LOW + 1), bool(I.LOW))
class F(Flag):
    R = auto(); W = auto(); X = auto()
    RW = R | W
t(lambda: F.R | F.X); t(lambda: F.RW); t(lambda: ~F.R); t(lambda: F.R & F.W); t(lambda: F(0)); t(lambda: F(7)); t(lambda: F(8)); t(lambda: F.R in F.RW); t(lambda: list(F.RW)); t(lambda: list(F)); t(lambda: bool(F.R & F.W)); t(lambda: F.R ^ F.RW); t(lambda: len(F.RW)); t(lambda: (F.R | F.X).name); t(lambda: (F.R | F.X).value); t(lambda: str(F.R | F.X)); t(lambda: F.R | 1); t(lambda: F["R"]); t(lambda: F.R == 1); t(lambda: f"{F.R|F.W}"); t(lambda: F.R.value)
class IF(IntFlag):
    A = 1; B = 2; C = 4
t(lambda: IF.A | IF.B); print(IF.A | IF.B, f"{IF.A|IF.B}", IF.A | 8, repr(IF.A | 8), IF.A + 1, IF(7), repr(IF(7)), ~IF.A, repr(~IF.A), IF.A & 3, int(IF.A | IF.C), IF(0), repr(IF(0)), IF.A in IF(3))
class ST(Flag, boundary=STRICT):
    A = 1; B = 2
class CO(Flag, boundary=CONFORM):
    A = 1; B = 2
class EJ(Flag, boundary=EJECT):
    A = 1; B = 2
class KE(Flag, boundary=KEEP):
    A = 1; B = 2
t(lambda: ST(5)); t(lambda: CO(5)); t(lambda: EJ(5)); t(lambda: KE(5))
def u():
    @unique
    class D(Enum):
        A = 1; B = 1
t(u)
def v():
    @verify(CONTINUOUS)
    class D(IntEnum):
        A = 1; B = 3
t(v)
def w():
    @verify(UNIQUE)
    class D(IntEnum):
        A = 1; B = 1
t(w)
def w2():
    @verify(NAMED_FLAGS)
    class D(Flag):
        A = 1; B = 6
t(w2)
class MM(Enum):
    A = 1
    g = nonmember(5)
t(lambda: MM.g); 
class Pl(Enum):
    EARTH = (5.97, 6.37)
    MARS = (0.64, 3.39)
    def __init__(self, m, r): self.m = m; self.r = r
    @property
    def g(self): return round(self.m / self.r ** 2, 4)
t(lambda: Pl.EARTH.g); t(lambda: Pl.MARS.m); t(lambda: Pl((5.97, 6.37))); t(lambda: Pl.EARTH)
A2 = Enum("A2", "X Y Z"); t(lambda: list(A2)); A3 = Enum("A3", {"P": "p"}); t(lambda: A3.P); A4 = IntEnum("A4", ["Q", "R"], start=5); t(lambda: A4.R); A5 = Enum("A5", [("u", 1), ("v", 2)]); t(lambda: A5.v)
class Op(Enum):
    ADD = "+"; SUB = "-"
    def __call__(self, a, b): return a + b if self is Op.ADD else a - b
t(lambda: Op.ADD(1, 2)); t(lambda: Op("-")(5, 3)); t(lambda: Op.ADD.__class__.__name__); t(lambda: [o.value for o in Op])
class DayBase(Enum):
    def hello(self): return "h" + self.name
class Day(DayBase): MON = 1
t(lambda: Day.MON.hello()); t(lambda: Day.__members__.items()); t(lambda: enum.EnumMeta is enum.EnumType); t(lambda: isinstance(Day, EnumType)); t(lambda: Day.MON.__doc__); t(lambda: C.RED.__dict__ != None); t(lambda: C._value2member_map_); t(lambda: C._member_names_)
class Unh(Enum):
    A = [1]; B = {"k": 2}
t(lambda: Unh([1])); t(lambda: Unh.B.value["k"]); t(lambda: Unh([2]))
import pickle, copy
t(lambda: copy.deepcopy(C.RED) is C.RED)
match C.RED:
    case C.GREEN: print("g")
    case C.RED: print("r")
for x in reversed(C): print(x)
class S2(StrEnum):
    A = "a"
class I2(IntEnum):
    X = 1
class SS(str, Enum):
    B = "b"
print({1: "x"}[I2.X], {I2.X: 2}[1])
print({"b": 1}[SS.B], {SS.B: 3}["b"])
d = {S2.A: 1}
print(d["a"], "a" in d, S2.A in {"a"}, hash(S2.A) == hash("a"))
print({"a": 1}[S2.A])
print({"a": 1}.get(S2.A))
print(S2.A in {"a"}, "a" in {S2.A}, len({"a", S2.A}), S2.A in ["a"], {"a"} == {S2.A})

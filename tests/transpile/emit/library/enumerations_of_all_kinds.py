"""Members that are functions, names that are none, orders, values made by functions."""
from enum import CONFORM, KEEP, NAMED_FLAGS, Enum, EnumCheck, FlagBoundary, IntEnum, Flag, IntFlag, StrEnum, auto, member, nonmember, unique, verify, UNIQUE, CONTINUOUS, property as eproperty, EnumMeta, EnumType
class A(Enum):
    _ignore_ = ["i", "tmp"]
    X = 1
    tmp = 5
    @member
    def f(self=None): return 3
    @nonmember
    def g(self): return 4
    h = nonmember(10)
    k = member(lambda: 5)
    i = 0
    def m(self): return self.name
    @eproperty
    def label(self): return self.name.lower()
print(A.X.m(), A.h, A.X.label, A.f.value(), A.k.value(), A.X.g())
print(A.__members__.keys())
class Planet(Enum):
    EARTH = (5.97e24, 6.37e6)
    MARS = (6.4e23, 3.39e6)
    def __init__(self, mass, radius):
        self.mass = mass; self.radius = radius
    @property
    def g(self): return 6.67e-11 * self.mass / self.radius ** 2
    @classmethod
    def best(cls): return cls.EARTH
    @staticmethod
    def st(): return "st"
print(Planet.EARTH.g, Planet.best(), Planet.st(), Planet["MARS"], Planet((6.4e23, 3.39e6)))
class O(Enum):
    _order_ = "a b"
    a = 1
    b = 2
try:
    class O2(Enum):
        _order_ = "b a"
        a = 1
        b = 2
except TypeError as e: print(e)
try:
    class Dup(Enum):
        a = 1
        a = 2
except TypeError as e: print(e)
try:
    @unique
    class U(Enum):
        a = 1; b = 1
except ValueError as e: print(e)
try:
    @verify(CONTINUOUS)
    class U(IntEnum):
        a = 1; b = 3
except ValueError as e: print(e)
try:
    class Sub(Planet): pass
except TypeError as e: print(e)
try: Planet("x")
except ValueError as e: print(e)
try: Planet["x"]
except KeyError as e: print(e)
try: Planet.EARTH = 1
except AttributeError as e: print(e)
try: del Planet.EARTH
except AttributeError as e: print(e)
try: Planet.EARTH.name = 1
except AttributeError as e: print(e)
class Auto(Enum):
    def _generate_next_value_(name, start, count, last): return (name.lower(), start, count, last)
    A = auto(); B = auto()
print([x.value for x in Auto])
class M(Enum):
    A = 1
    @classmethod
    def _missing_(cls, v): return cls.A if v == "a" else None
print(M("a"))
try: M("b")
except ValueError as e: print(e)
class W(Enum):
    LOW = 1
    def __lt__(self, o): return self.value < o.value
    HIGH = 2
print(W.LOW < W.HIGH, max(W), W.LOW in W, 1 in W, "LOW" in W.__members__, len(W), W.LOW is W(1), list(reversed(W)), bool(W.LOW), W.LOW.__class__, isinstance(W.LOW, W), W)
F = Enum("F", "A B C"); print(list(F)); F2 = Enum("F2", {"x": 1, "y": 2}, module=__name__); print(F2.x, F2.__module__); F3 = IntEnum("F3", ["p", "q"], start=10); print(F3.q + 1, F3.q, repr(F3.q), f"{F3.q}", F3.q == 11)
class Fl(Flag):
    A = auto(); B = auto(); C = auto(); AB = A | B
print(Fl.A | Fl.C, Fl.AB, ~Fl.A, list(Fl), list(Fl.AB), Fl.A in Fl.AB, Fl(0), Fl(7), bool(Fl(0)), Fl.A ^ Fl.AB, len(Fl.AB), Fl.AB.name, Fl(5).name, repr(Fl(5)))
try: Fl(9)
except ValueError as e: print(e)
class SE(StrEnum):
    ONE = auto(); TWO = "two!"
print(SE.ONE, SE.TWO, SE.ONE == "one", SE.ONE.upper(), repr(SE.ONE), f"{SE.TWO:>6}", "x" + SE.ONE, {"one": 1}[SE.ONE], SE("one"), isinstance(SE.ONE, str))
print(EnumMeta is EnumType, W.__members__, W.LOW.__dict__ if False else "", W._member_names_, W._member_map_, W._value2member_map_)
import pickle, copy
print(pickle.loads(pickle.dumps(W.LOW)) is W.LOW, copy.deepcopy([W.LOW])[0] is W.LOW)
class Mixed(str, Enum):
    A = "a"; B = "b"
print(Mixed.A, f"{Mixed.A}", Mixed.A == "a", "%s" % Mixed.A, Mixed.A.value, str.upper(Mixed.A), sorted(Mixed), repr(Mixed.A), Mixed.A + "x")
class Dc(Enum):
    A = {"k": 1}
    B = [1]
print(Dc.A.value, Dc([1]), Dc.B)
match W(1):
    case W.LOW: print("low")


class Pair(Enum):
    LEFT, RIGHT = range(2)


class Letter(Enum):
    A, B, C = "a", "b", "c"
    FIRST = OTHER = 1

    def shown(self):
        return f"{self.name}={self.value}"


print(list(Pair), Pair(1), Pair["LEFT"], isinstance(Pair.LEFT, Pair), len(Pair))
print([one.shown() for one in Letter], Letter.OTHER, Letter.B.shown())


class Light(Enum):
    RED = 1
    GREEN = 2
    STOP = 1

    def other(self):
        return self.GREEN if self is self.RED else self.STOP


class Access(Flag):
    READ = auto()
    WRITE = auto()

    def turned(self):
        return self ^ self.READ


class Named(Enum):
    A = 1

    def __init__(self, value):
        self._add_alias_("AA")
        self._add_value_alias_("one")


print(Light.RED.other(), Light.GREEN.other(), Light.RED.GREEN, Access.WRITE.turned(), Light.GREEN._sort_order_)
print(Named.AA, Named("one"), Named.__members__)
Made = Flag("Made", "X Y", module="shop", qualname="Shop.Made", boundary=CONFORM)
print(Made.__module__, Made.__qualname__, Made(5), KEEP == "keep", list(FlagBoundary), repr(EnumCheck.UNIQUE))
try:
    @verify(NAMED_FLAGS)
    class Holes(Flag):
        A = 1
        B = 12
        C = 5
except ValueError as error:
    print(error)
try:
    @verify(NAMED_FLAGS)
    class Hole(Flag):
        A = 1
        B = 3
except ValueError as error:
    print(error)

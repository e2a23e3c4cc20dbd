"""What classes of enumerations and their members tell and refuse."""
import enum
from enum import *
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
t(lambda: hash(Color.RED) == hash("RED"))
t(lambda: type("X", (Color,), {}))
def derive():
    class X(Color): pass
t(derive)
t(lambda: Enum("X", "A B", type=int).A + 1)
class Base(Enum):
    def f(self): return self.value
t(lambda: type("Y", (Base,), {}))
class Derived(Base):
    A = 5
t(lambda: Derived.A.f())
t(lambda: Color("x"))
t(lambda: Color["x"])
t(lambda: Color.x)
t(lambda: Color.RED.x)
t(lambda: setattr(Color, "RED", 3))
t(lambda: delattr(Color, "RED"))
t(lambda: setattr(Color.RED, "value", 3))
t(lambda: setattr(Color.RED, "name", 3))
t(lambda: Color(1) is Color.RED)
t(lambda: Color.RED in Color)
t(lambda: 1 in Color)
t(lambda: 9 in Color)
t(lambda: "RED" in Color)
t(lambda: Color.RED < Color.GREEN)
t(lambda: Color.RED == 1)
t(lambda: list(reversed(Color)))
t(lambda: len(Color))
t(lambda: bool(Color))
t(lambda: Color.__members__)
t(lambda: repr(Color))
t(lambda: str(Color.RED))
t(lambda: f"{Color.RED}")
t(lambda: f"{Color.RED:>12}")
t(lambda: "%s" % Color.RED)
t(lambda: Color.RED.name + str(Color.RED.value))
t(lambda: dir(Color.RED))
t(lambda: Color._member_names_)
t(lambda: Color._member_map_)
t(lambda: Color._value2member_map_)
t(lambda: Color._member_type_)
t(lambda: Color.RED._name_ + str(Color.RED._value_) + str(Color.RED._sort_order_))
t(lambda: Color.__class__)
t(lambda: type(Color).__name__)
t(lambda: isinstance(Color.RED, Color))
class Period(timedelta if False else Enum):
    _ignore_ = "Period i"
    Period = vars()
    for i in range(3):
        Period["day_%d" % i] = i
t(lambda: list(Period))
class P2(Enum):
    _ignore_ = ["k", "x"]
    k = 5
    for x in "abc":
        vars()[x.upper()] = x * k
t(lambda: list(P2))
class Nm(Enum):
    A = member(1)
    B = nonmember(2)
    @member
    def C(self): return 4
    @nonmember
    def D(self): return 5
    class Inner: z = 3
    E = nonmember(int)
    F = member(str)
t(lambda: list(Nm)[0])
t(lambda: Nm.B)
t(lambda: Nm.A.D())
t(lambda: len(Nm))
t(lambda: Nm.__members__.keys())
t(lambda: Nm.F.value("x"))
class WithProp(Enum):
    X = 1
    @enum.property
    def label(self): return "L" + str(self.value)
    @property
    def other(self): return 9
t(lambda: WithProp.X.label)
t(lambda: WithProp.label)
class Dup(Enum):
    A = 1
    B = 1
t(lambda: unique(Dup))
t(lambda: Dup.B)
def twice():
    class T(Enum):
        A = 1
        A = 2
t(twice)
class Planet(Enum):
    EARTH = (5.97e24, 6.37e6)
    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius
t(lambda: Planet.EARTH.mass)
t(lambda: Planet((5.97e24, 6.37e6)))
t(lambda: Planet(5.97e24, 6.37e6))
class AutoN(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower() + str(count) + str(last_values)
    A = auto()
    B = auto()
t(lambda: list(AutoN))
class Missing(Enum):
    A = 1
    @classmethod
    def _missing_(cls, value):
        return cls.A if value == "a" else None
t(lambda: Missing("a"))
t(lambda: Missing("b"))
class BadMissing(Enum):
    A = 1
    @classmethod
    def _missing_(cls, value): return 5
t(lambda: BadMissing("b"))
class RaisingMissing(Enum):
    A = 1
    @classmethod
    def _missing_(cls, value): raise KeyError("no")
t(lambda: RaisingMissing("b"))
t(lambda: Color.RED.__class__.__name__)
t(lambda: Color.__doc__)
t(lambda: Color.RED.__doc__)
t(lambda: Color.__module__)
t(lambda: Color.__qualname__)

import copy, pickle
t(lambda: copy.deepcopy(Color.RED) is Color.RED)
t(lambda: pickle.loads(pickle.dumps(Color.RED)) is Color.RED)
t(lambda: Enum("Animal", ["ANT", "BEE"], start=5).BEE)
t(lambda: Enum("Animal", {"ANT": 1, "BEE": "x"}).BEE)
t(lambda: Enum("Animal", [("ANT", 1)], module="zoo").__module__)
t(lambda: Enum("Animal", "ANT BEE", qualname="Z.A").__qualname__)
t(lambda: Color())
t(lambda: iter(Color).__next__())

from enum import Enum, EnumMeta, IntEnum, Flag, EnumType, auto
class CaseInsensitive(EnumMeta):
    def __getitem__(cls, name):
        return super().__getitem__(name.upper())
    def __contains__(cls, item):
        try:
            cls(item)
        except ValueError:
            return False
        return True
class Color(Enum, metaclass=CaseInsensitive):
    RED = "r"
    GREEN = "g"
    @property
    def nice(self): return self.name.title()
    @classmethod
    def parse(cls, x): return cls(x)
print(Color["red"], Color["Green"], "r" in Color, "x" in Color, Color("g"), Color.parse("r"), list(Color), len(Color))
print(Color.RED.nice, Color.RED.name, Color.RED.value, Color.RED is Color["red"], isinstance(Color.RED, Color), isinstance(Color, CaseInsensitive))
try: Color["zz"]
except KeyError as e: print(repr(e))
try: Color("zz")
except ValueError as e: print(e)
class Iter(EnumMeta):
    def __iter__(cls):
        return iter([m.value for m in super().__iter__()])
    def __call__(cls, *args, **kw):
        print("called", args)
        return super().__call__(*args, **kw)
    @property
    def names(cls): return [m for m in cls.__members__]
class N(IntEnum, metaclass=Iter):
    A = 1
    B = 2
print(list(N), N(1), N.A + 1, N.names, type(N), N, repr(N.A))
class DefaultMeta(EnumType):
    def __getattr__(cls, name):
        if name == "default": return next(iter(cls))
        raise AttributeError(name)
class F(Flag, metaclass=DefaultMeta):
    X = auto()
    Y = auto()
print(F.default, F.X | F.Y, list(F), F(3), F.X in F(3))
class P(Enum):
    EARTH = (5.97, 6.37)
    MARS = (0.64, 3.39)
    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius
    @classmethod
    def get(cls, x): return cls(x)
def of(c, x): return c(x)
print(P.get((0.64, 3.39)), of(P, (5.97, 6.37)), of(P, (5.97, 6.37)).mass, [of(c, (5.97, 6.37)) for c in [P]])
try: of(P, 3)
except ValueError as e: print(e)
class Coord(bytes, Enum):
    def __new__(cls, value, label):
        obj = bytes.__new__(cls, [value])
        obj._value_ = value
        obj.label = label
        return obj
    PX = (0, 'P.X')
    PY = (1, 'P.Y')
print(of(Coord, 0), Coord(1).label)

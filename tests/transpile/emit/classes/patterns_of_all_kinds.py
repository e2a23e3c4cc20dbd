"""Patterns of every kind."""
# match
def m(x):
    match x:
        case 0: return "zero"
        case -1 | 1: return "one"
        case 1.5: return "float"
        case "a" | "b" as s: return f"str {s}"
        case b"x": return "bytes"
        case None: return "none"
        case True: return "true"
        case [] : return "empty"
        case [x]: return f"one {x}"
        case [x, y]: return f"two {x} {y}"
        case [1, *rest]: return f"rest {rest}"
        case [*_, 9]: return "ends 9"
        case (a, b, c, *d) if a == b: return f"guard {c} {d}"
        case {"k": v, **rest}: return f"map {v} {rest}"
        case {"type": "point", "pos": (px, py)}: return f"pt {px} {py}"
        case {}: return "dict"
        case int(n): return f"int {n}"
        case str(): return "str"
        case float() | complex(): return "num"
        case P(x=0): return "P0"
        case P(a, b): return f"P {a} {b}"
        case Q.RED: return "red"
        case list() | tuple(): return "seq"
        case set(): return "set"
        case _: return "other"
class P:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
import enum
class Q(enum.Enum):
    RED = 1
    BLUE = 2
for v in [0, 1, -1, 1.5, "a", "b", "c", b"x", None, True, False, [], (), [1], [1,2], [1,2,3], [5,6,9], (3,3,4,5), [7,8,2], {"k": 1, "z": 2}, {"type": "point", "pos": (1, 2)}, {}, {"q": 1}, 42, 2.5, 1j, P(0, 1), P(3, 4), Q.RED, Q.BLUE, {1}, object, range(3), bytearray(b"x"), 1.0, 0.0, "", [[1]]]:
    print(type(v).__name__, m(v))
def m2(cmd):
    match cmd.split():
        case ["go", ("north" | "south") as d]: return d
        case ["get", obj] | ["pick", "up", obj]: return obj
        case ["drop", *objs]: return objs
        case [_, _, _]: return "three"
        case _: return None
for c in ["go north", "go west", "get x", "pick up y", "drop a b", "a b c", ""]:
    print(m2(c))
class R: pass
try:
    match 5:
        case int(1, 2): pass
except TypeError as e: print(e)
try:
    match R():
        case R(1): pass
except TypeError as e: print(e)
try:
    match P(1,2):
        case P(1, x=1): pass
except TypeError as e: print(e)
from dataclasses import dataclass
@dataclass
class D:
    a: int
    b: list
match D(1, [2, {"x": (3, 4)}]):
    case D(a=1, b=[2, {"x": (y, z)}]): print("nested", y, z)
match {"a": None}:
    case {"a": None as q}: print("none", q)
match (1, (2, 3)):
    case (a, (b, c)): print(a, b, c)
class const: X = 10
match 10:
    case const.X: print("const")
match [1, [2, [3, [4]]]]:
    case [a, [b, [*c]]]: print(a, b, c)
x = 5
match x:
    case y if y > 10: print("big")
    case y if (z := y * 2) > 8: print("mid", z)
match "abc":
    case str(s) if s.startswith("a"): print(s)
match 3:
    case 1 | 2: print("no")
print(y)
from collections import OrderedDict, defaultdict, deque, namedtuple
match OrderedDict(a=1):
    case {"a": 1, **r}: print(r)
match deque([1,2]):
    case [1, 2]: print("deque")
NT = namedtuple("NT", "p q")
match NT(1, 2):
    case NT(p=1, q=z): print(z)
match NT(1, 2):
    case (1, 2): print("nt as tuple")
match 1:
    case bool(): print("bool")
    case int(): print("int")
match True:
    case int(): print("int too")
match {"x": 1, "y": 2}:
    case {"x": int(a), "y": int(b)} if a < b: print(a + b)
match -0.0:
    case 0: print("zero")
match 3+4j:
    case 3+4j: print("cplx")
match "a\nb":
    case "a\nb": print("nl")

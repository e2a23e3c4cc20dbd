from dataclasses import dataclass, field, asdict, astuple, fields, replace, FrozenInstanceError, is_dataclass, KW_ONLY, InitVar, make_dataclass
from typing import ClassVar
@dataclass
class P:
    x: int
    y: int = 0
    tags: list = field(default_factory=list)
    hidden: int = field(default=1, repr=False, compare=False)
    count: ClassVar[int] = 0
    def dist(self): return (self.x ** 2 + self.y ** 2) ** 0.5
p = P(3, 4)
print(p, p.dist(), p == P(3, 4), p != P(3, 5), asdict(p), astuple(p), [f.name for f in fields(p)], replace(p, x=9), is_dataclass(P), is_dataclass(p))
for f in (lambda: P(), lambda: P(1, 2, 3, 4, 5), lambda: P(1, z=3), lambda: hash(p), lambda: p < p):
    try: print(f())
    except TypeError as e: print(e)
@dataclass(frozen=True, order=True)
class V:
    a: int
    b: str = "x"
v = V(1)
print(v, hash(v) == hash(V(1)), V(1) < V(2), sorted([V(2), V(1, "b"), V(1, "a")]), {v: 1}[V(1)], max(V(1), V(3)))
try: v.a = 5
except FrozenInstanceError as e: print(type(e).__name__, e)
try: del v.a
except AttributeError as e: print(e)
@dataclass
class Base:
    id: int
    name: str = "n"
@dataclass
class Child(Base):
    extra: float = 1.5
    _: KW_ONLY
    k: int = 7
print(Child(1), Child(1, "b", 2.0, k=3))
try: Child(1, "b", 2.0, 3)
except TypeError as e: print(e)
@dataclass
class Post:
    w: int
    h: int
    area: int = field(init=False)
    scale: InitVar[int] = 1
    def __post_init__(self, scale): self.area = self.w * self.h * scale
print(Post(2, 3), Post(2, 3, 10).area)
@dataclass(eq=False)
class E: a: int
print(E(1) == E(1), hash(E(1)) is not None)
@dataclass(repr=False)
class R:
    a: int
    def __repr__(self): return "custom"
print(R(1))
@dataclass(slots=True)
class Sl: a: int = 1
s = Sl()
try: s.b = 2
except AttributeError as e: print(e)
@dataclass(kw_only=True)
class K: a: int; b: int = 2
print(K(a=1))
try: K(1)
except TypeError as e: print(e)
try:
    @dataclass
    class Bad:
        a: int = 1
        b: int
except TypeError as e: print(e)
try:
    @dataclass
    class Bad2: a: list = []
except ValueError as e: print(e)
M = make_dataclass("M", ["x", ("y", int), ("z", int, field(default=5))])
print(M(1, 2), M(1, 2, 3))
@dataclass
class Node:
    val: int
    nxt: "Node | None" = None
print(Node(1, Node(2)), asdict(Node(1, Node(2))))
@dataclass(unsafe_hash=True)
class U: a: int
print(hash(U(1)) == hash(U(1)))
match P(1, 2):
    case P(x, y): print(x, y)
print(P.__match_args__, P.__dataclass_fields__["x"].type)
class Mx:
    def hi(self): return "hi"
@dataclass
class D(Mx): q: int
print(D(1).hi(), D(1))
from dataclasses import make_dataclass, replace
from collections import namedtuple

Place = namedtuple("Place", "north east")

class Speaker:
    def say(self): return f"{self.word}!"

def refused(wrong):
    try:
        print(wrong())
    except TypeError as error:
        print(error)

Words = make_dataclass(
    "Words",
    ["word", ("many", list, field(default_factory=list)), ("rest", int, field(init=False, default=3)), ("key", int, field(kw_only=True))],
    bases=(Speaker,),
    namespace={"__post_init__": lambda self: print("made", self.word), "twice": lambda self: self.word * 2},
)
words = Words("ha", key=2)
print(words, words.say(), words.twice(), isinstance(words, Speaker))
refused(lambda: Words("ha"))
refused(lambda: Words("ha", key=1, rest=2))
refused(lambda: Words("ha", key=1, wrod=2))
Still = make_dataclass("Still", ["there", ("here", int, 5)], frozen=True)
refused(lambda: Still())
refused(lambda: Still(1, 2, 3))
refused(lambda: Still(1, there=2))
refused(lambda: hash(Still(1)) == hash(Still(1)))
refused(lambda: replace(Still(1), her=2))
refused(lambda: Place(1, 2, nort=3))
refused(lambda: Place(nort=1, east=2))
refused(lambda: Place())
refused(lambda: Place(1, 2, 3))
refused(lambda: Place(1, north=2))
@dataclass(frozen=True, order=True, kw_only=True)
class Told:
    x: int
print(Told.__dataclass_params__)
print(Told.__dataclass_params__.frozen, Still.__dataclass_params__.frozen, Told(x=1).__dataclass_params__.kw_only)

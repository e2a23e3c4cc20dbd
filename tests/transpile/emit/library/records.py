from dataclasses import dataclass, field, InitVar, fields, KW_ONLY, make_dataclass
from typing import ClassVar, List, Optional
@dataclass
class Base:
    x: int
    log: List[str] = field(default_factory=list)
    count: ClassVar[int] = 0
    def __post_init__(self):
        self.log.append(f"post {type(self).__name__} {self.describe()}")
    def describe(self):
        return f"x={self.x}"
@dataclass
class Derived(Base):
    y: int = 5
    def describe(self):
        return f"x={self.x} y={self.y}"
@dataclass(frozen=True)
class FBase:
    a: int
@dataclass(frozen=True)
class FDerived(FBase):
    b: int = 2
@dataclass
class WithInit:
    base: int
    scale: InitVar[int] = 3
    value: int = field(init=False, default=0)
    def __post_init__(self, scale):
        self.value = self.base * scale
@dataclass
class K:
    a: int
    _: KW_ONLY
    b: int = 2
@dataclass(kw_only=True)
class K2:
    a: int
    b: Optional[str] = None
@dataclass
class Node:
    value: int
    children: list["Node"] = field(default_factory=list)
    def total(self):
        return self.value + sum(c.total() for c in self.children)
@dataclass(eq=False)
class Id:
    n: int
@dataclass(unsafe_hash=True)
class H:
    n: int
    m: str = field(default="q", hash=False)
@dataclass
class Account:
    owner: str
    balance: float = 0.0
    def __str__(self):
        return f"<{self.owner}: {self.balance:.2f}>"
    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self.balance += amount
        return self
d = Derived(1, y=7); print(d, d.log)
print(Base(2).log, Base.count)
f = FDerived(1, 4); print(f, hash(f) == hash(FDerived(1, 4)), f == FDerived(1, 4))
try:
    f.b = 3
except AttributeError as e:
    print(e)
print(WithInit(2), WithInit(2, 10), WithInit(base=1, scale=4).value)
print(K(1, b=4), K(1), K2(a=1), K2(a=2, b="s"))
try:
    K(1, 2)
except TypeError as e:
    print("TypeError")
t = Node(1, [Node(2), Node(3, [Node(4)])]); print(t, t.total())
print(Id(1) == Id(1), hash(H(1)) == hash(H(1, "z")), len({H(1), H(1)}))
a = Account("bob").deposit(10.5); print(a, repr(a), [a])
P = make_dataclass("P", ["x", ("y", int, 5)]); print(P(1), P(1, 2) == P(1, 2), P(y=3, x=0))
try:
    Account()
except TypeError as e:
    print(e)
try:
    Account("a", bal=3)
except TypeError as e:
    print(e)
match d:
    case Derived(x=1, y=yy):
        print("matched", yy)
match t:
    case Node(v, [first, *rest]):
        print(v, first.value, len(rest))

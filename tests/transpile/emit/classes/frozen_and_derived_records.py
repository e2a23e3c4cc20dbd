from dataclasses import dataclass, field
@dataclass
class Base:
    x: int
    y: int = field(default=5, metadata={"u": 1})
    def __post_init__(self): self.z = self.x + self.y
@dataclass
class Der(Base):
    w: float = 1.5
    y: int = 10
print(Der(1))
@dataclass(frozen=True)
class P:
    x: int
    y: int = 0
p = P(1)
object.__setattr__(p, "x", 9)
print(p)
class Stack(list):
    def push(self, x): self.append(x)
    def append(self, x): print("app", x); super().append(x)
    def __iter__(self): return reversed(list(super().__iter__()))
s = Stack([1, 2]); s.push(3)
print(list(s))
class S(str):
    def upper(self): return "UP"
print(S("abc") in "abc")
from dataclasses import InitVar, replace
@dataclass
class I:
    a: int
    scale: InitVar[int] = 2
    b: int = field(init=False)
    def __post_init__(self, scale): self.b = self.a * scale
print(I(3), replace(I(2), a=3), replace(I(2), a=3, scale=4))
try: setattr(P(1), "x", 2)
except AttributeError as e: print(type(e).__name__, e)
try:
    @dataclass
    class Q(P): z: int = 0
except TypeError as e: print(e)

from typing import NamedTuple, List, Dict, Optional, Union, Any, Callable, TypeVar, Generic, cast, Protocol, TypedDict, Literal, Final, ClassVar, TYPE_CHECKING, Iterator, Tuple, overload, NewType
import typing, types, abc
from abc import ABC, abstractmethod
from multiprocessing import Pool
class Point(NamedTuple):
    """A point."""
    x: int
    y: int = 0
    def norm(self) -> float:
        return (self.x ** 2 + self.y ** 2) ** 0.5
    @property
    def flipped(self):
        return Point(self.y, self.x)
T = TypeVar("T")
class Stack(Generic[T]):
    def __init__(self) -> None:
        self.items: List[T] = []
    def push(self, x: T) -> None:
        self.items.append(x)
    def pop(self) -> T:
        return self.items.pop()
class Movie(TypedDict):
    name: str
    year: int
class Shape(ABC):
    @abstractmethod
    def area(self) -> float: ...
    @property
    @abstractmethod
    def name(self) -> str: ...
    def show(self): return f"{self.name} {self.area():.2f}"
class Sq(Shape):
    def __init__(self, a): self.a = a
    def area(self): return self.a ** 2
    @property
    def name(self): return "sq"
class Quacks(Protocol):
    def quack(self) -> str: ...
class Duck:
    def quack(self): return "Quack"
def go(q: Quacks) -> str: return q.quack()
UserId = NewType("UserId", int)
Vec = List[float]
MaybeInt = Optional[int]
def f(p): return p.norm()
def find(xs: Dict[str, int], k: str) -> Optional[int]: return xs.get(k)
LIMIT: Final = 3
if __name__ == "__main__":
    p = Point(3, 4); print(p, p.norm(), p.x, p[1], p == (3, 4), p._replace(x=1), p._asdict(), Point(5), p.flipped, Point._fields, Point(y=2, x=1))
    x, y = p; print(x, y)
    s: Stack[int] = Stack(); s.push(3); print(s.pop()); s2 = Stack[str](); s2.push("q"); print(s2.pop())
    m: Movie = {"name": "B", "year": 1982}; print(m, m["name"]); m2 = Movie(name="x", year=1); print(m2)
    print(Sq(2).show())
    try:
        Shape()
    except TypeError as e: print(e)
    print(go(Duck()), UserId(5), cast(int, "a"), find({"a": 1}, "b"), TYPE_CHECKING, LIMIT)
    ns = types.SimpleNamespace(a=1, b="x"); ns.c = 3; print(ns, ns.a, ns == types.SimpleNamespace(a=1, b="x", c=3))
    mp = types.MappingProxyType({"a": 1}); print(mp["a"], mp)
    with Pool(2) as pool: print(pool.map(f, [p, Point(6, 8)]))

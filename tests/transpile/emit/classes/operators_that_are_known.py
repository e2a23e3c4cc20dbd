"""Operators and comparisons whose methods are known when the program is translated."""
from collections import Counter, defaultdict, deque
from dataclasses import dataclass
from functools import total_ordering


class Vec:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        if not isinstance(other, Vec):
            return NotImplemented
        return Vec(self.x + other.x, self.y + other.y)

    def __radd__(self, other):
        print("radd", other)
        return self

    def __mul__(self, k):
        if isinstance(k, Vec):
            return self.x * k.x + self.y * k.y
        if isinstance(k, int):
            return Vec(self.x * k, self.y * k)
        return NotImplemented

    __rmul__ = __mul__

    def __eq__(self, other):
        """Part by part."""
        if isinstance(other, Vec):
            return (self.x, self.y) == (other.x, other.y)
        return NotImplemented

    def __lt__(self, other):
        if not isinstance(other, Vec):
            return NotImplemented
        return (self.x, self.y) < (other.x, other.y)

    def __hash__(self):
        return hash((self.x, self.y))

    def __repr__(self):
        return f"Vec({self.x}, {self.y})"


a, b = Vec(1, 2), Vec(1, 3)
print(a + b, sum([a, b]), a * b, a * 3, 3 * a, a == b, a != b, a < b, b > a, b < a, a == Vec(1, 2))
for wrong in (lambda: a + 1, lambda: a * "x", lambda: a < 1, lambda: a >= b):
    try:
        print(wrong())
    except TypeError as e:
        print(e)
print(a == 1, a != 1, a in [b, Vec(1, 2)], {a: 1}[Vec(1, 2)])


class Base:
    def __init__(self, n):
        self.n = n

    def __add__(self, other):
        return f"{type(self).__name__} + {type(other).__name__}"

    def __radd__(self, other):
        return f"reflected {type(other).__name__} + {type(self).__name__}"

    def __eq__(self, other):
        return self.n == other.n

    def __lt__(self, other):
        return self.n < other.n


class Derived(Base):
    def __radd__(self, other):
        return f"derived {type(other).__name__} + {type(self).__name__}"

    def __eq__(self, other):
        return "own"

    def __gt__(self, other):
        print("gt of Derived")
        return self.n > other.n


for one in (Base(1), Derived(1)):
    for other in (Base(1), Derived(2)):
        print(one + other, one == other, one < other)


@total_ordering
@dataclass(eq=False)
class Version:
    major: int
    minor: int
    name: str = ""

    def __eq__(self, other):
        if not isinstance(other, Version):
            return NotImplemented
        return (self.major, self.minor) == (other.major, other.minor)

    def __lt__(self, other):
        if not isinstance(other, Version):
            return NotImplemented
        return (self.major, self.minor, self.name) < (other.major, other.minor, other.name)


v, w = Version(1, 2, "\uffff"), Version(1, 2, "\U0001f600")
print(v == w, v < w, v <= w, v > w, v >= w, v != w, max(v, w).name == w.name)


@dataclass
class Point:
    x: int
    y: int

    def __eq__(self, other):
        return "never asked"


@dataclass
class Point3(Point):
    z: int = 0


print(Point(1, 2) == Point(1, 2), Point3(1, 2) == Point3(1, 2), Point3(1, 2) == Point3(1, 2, 3))


class Shown:
    def __init__(self, n):
        self._n = n

    @property
    def n(self):
        print("read")
        return self._n


p, q = Shown(1), Shown(2)
print((p.n, q.n) < (q.n, p.n), (1, "a", 2) <= (1, "a", 2), (1, 2) >= (1, 3), (1, 2) != (1, 2))
x, y = 3, "b"
print((x, y) > (3, "a"), (x, y) < (3, "b"), (x, y) <= (3, "b"), (x,) == (3,), (x, None) == (3, None))


class Asked:
    """Leaves it to the other whether it is less."""

    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        print("lt", self.n, other.n)
        return NotImplemented if self.n == 1 else self.n < other.n

    def __gt__(self, other):
        print("gt", self.n, other.n)
        return "yes" if self.n == 3 else NotImplemented


for several in ([Asked(2), Asked(3)], [Asked(1), Asked(3)], [Asked(3), Asked(1)], [Asked(2), Asked(1)]):
    try:
        print(min(several).n)
    except TypeError as e:
        print(e)


class Cache:
    """Tells what it holds."""

    def __init__(self):
        self.items = {"a": 1}

    def __contains__(self, key):
        return key in self.items


class Odd:
    def __contains__(self, key):
        return "yes" if key else ""


def said(text):
    print(text)
    return text


cache = Cache()
print("a" in cache, "b" not in cache, 1 in Odd(), 0 in Odd(), said("a") in (said("b") and cache))
q, c, d = deque([1, 2, 3]), Counter("ab"), defaultdict(list)
while q:
    print(q.popleft(), bool(q), not q)
print("full" if c else "empty", "full" if d else "empty", "a" in c, "a" in d, 1 in q, "z" not in c)
try:
    print([] in d)
except TypeError as e:
    print(e)
d["x"]
c.clear()
print("full" if c else "empty", "full" if d else "empty", d and 1, c or 2, "x" in d)

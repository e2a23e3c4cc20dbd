# Class patterns of named tuples, of classes derived from built-in types and from dataclasses; what mappings keep.
from collections import ChainMap, UserDict, namedtuple
from dataclasses import dataclass
from types import MappingProxyType
from typing import NamedTuple


class Token(NamedTuple):
    kind: str
    text: str = ""


Pair = namedtuple("Pair", "first second")


class Meters(int):
    pass


@dataclass
class Base:
    a: int
    b: int = 2


class Derived(Base):
    pass


def told(value):
    match value:
        case Token("name", text):
            return f"name {text}"
        case Token(kind, _):
            return f"token {kind}"
        case Pair(first, 3):
            return f"pair {first}"
        case Meters(n):
            return f"{n} m"
        case Derived(1, b):
            return f"derived {b}"
        case Base(a):
            return f"base {a}"
        case {"key": key, **rest}:
            return f"key {key}, {rest}"
        case {**everything}:
            return f"mapping {everything}"
        case (x, *_):
            return f"items from {x}"


for value in [
    Token("name", "x"), Token("op"), Pair(1, 3), Pair(1, 4), Meters(7), Derived(1, 5), Derived(2), Base(3),
    {"key": 1, "other": 2}, ChainMap({"key": 3}), UserDict(key=4, z=0), MappingProxyType({"q": 1}), {},
]:
    print(told(value))
print(Token.__match_args__, Pair.__match_args__)


# fields that are called as a tuple's methods are
from collections import namedtuple
from typing import NamedTuple
class Item(namedtuple('Item', 'name count index', defaults=(3, 4))):
    @property
    def total(self):
        return self.count * 2
Counted = namedtuple('Counted', 'count index')
class Product(NamedTuple):
    count: int
    index: int = 2
    def twice(self):
        return self.count * self.index
class Grown(namedtuple('Grown', ['x', 'count'])):
    def more(self): return self.count + 1
class Sum(Counted):
    __slots__ = ()
    def s(self): return self.count + self.index
a = Item('n')
print(a.count, a.index, a.total, a, getattr(a, 'count'), a._replace(count=9).count)
b = Counted(1, 2)
print(b.count, b.index, b)
c = Product(4)
print(c.count, c.index, c.twice())
print(Grown(1, 2).more(), Grown(1, 2).count)
print(Sum(5, 6).s())
for item in [a, b, c, Grown(1, 5)]:
    print(f'{item.count:>5}', item.count)
def f(x): return x.count
print([f(i) for i in (a, b, c, Grown(1, 7))])
print((1, 1, 2).count(1), (3, 4).index(4))


class Wares(namedtuple("Wares", "name price count", defaults=(1, 2))):
    def total(self):
        return self.price * self.count


class MoreWares(Wares):
    pass


for kind in (Wares, MoreWares):
    print(kind("nut", count=5), kind(name="bolt").total(), kind("screw", price=3)._replace(count=0))
    for given in ({"size": 3}, {"name": "x", "price": 1, "weight": 2}, {"price": 1}):
        try:
            kind(**given)
        except TypeError as error:
            print(error)

from dataclasses import dataclass, field, asdict, astuple, replace, fields, FrozenInstanceError, is_dataclass
from multiprocessing import Pool

@dataclass
class Item:
    name: str
    price: float = 1.0
    tags: list = field(default_factory=list)
    secret: int = field(default=5, repr=False, compare=False)

    def total(self, n):
        return self.price * n

@dataclass(order=True, frozen=True)
class Version:
    major: int
    minor: int = 0

@dataclass
class Boxed:
    item: Item
    v: Version = Version(1)
    area: float = field(init=False)

    def __post_init__(self):
        self.area = self.item.price * 2

def work(b):
    return replace(b, item=Item("x", 9.0))

def main():
    a = Item("a", 2.5)
    b = Item("a", 2.5, ["x"])
    print(a, b, a == b, a == Item("a", 2.5, [], 9))
    print(asdict(b), astuple(b))
    v = Version(1, 2)
    print(v, v < Version(1, 3), v == Version(1, 2), hash(v) == hash(Version(1, 2)))
    print({v: 1}[Version(1, 2)], sorted([Version(2), Version(1, 5), Version(1)]))
    try:
        v.major = 4
    except FrozenInstanceError as e:
        print("frozen", e)
    try:
        v.major = 4
    except AttributeError as e:
        print(type(e).__name__, e)
    x = Boxed(a)
    print(x)
    print(asdict(x))
    print(replace(v, minor=9))
    print([f.name for f in fields(Item)], is_dataclass(a), is_dataclass(3))
    with Pool(2) as pool:
        print(pool.map(work, [x, x]))
    try:
        hash(a)
    except TypeError as e:
        print(e)
    try:
        a < b
    except TypeError as e:
        print(e)
    match v:
        case Version(1, m):
            print("m", m)

if __name__ == "__main__":
    main()

from collections import OrderedDict, UserDict, Counter, defaultdict, ChainMap
print(OrderedDict.fromkeys("ab", value=3), dict.fromkeys("ab", 5), UserDict.fromkeys("ab", value=3))
print(ChainMap.fromkeys("ab", 3))
print(UserDict.fromkeys(iterable="ab", value=3))
class BA(bytearray):
    def twice(self): return self + self
print(BA("text", "utf-8"), BA(3), BA(b"x"), BA("text", encoding="latin-1"), type(BA(1)))
b = BA([1, 2]); b.append(5); b.extend(b"ab"); print(b, b.twice(), type(b.twice()), len(b), b[0], b[1:3], b == bytearray([1,2,5,97,98]))
class B2(bytearray):
    def __init__(self, *a):
        super().__init__(*a)
        self.x = 1
print(B2(b"abc"), B2(b"abc").x, bytes(B2(b"q")), B2().x, isinstance(B2(), bytearray))


class Named:
    pass


Named.__name__ = "Other"
print(Named.__name__, Named.__qualname__, Named)
import dataclasses


@dataclasses.dataclass
class Record:
    a: int = dataclasses.field(**{"default": 3})
    b: list = dataclasses.field(**{"default_factory": list, "repr": False})


print(Record(), Record().b)
keyed = {slice(1, 2): "a"}
keyed[slice(None)] = 3
print(keyed[slice(1, 2)], slice(1, 2) in keyed, keyed, len({slice(1), slice(1), slice(2)}))
print(hash(slice(1, 2)) == hash(slice(1, 2, None)))
try:
    keyed[slice([1])]
except TypeError as e:
    print(e)

from collections.abc import ByteString, MutableSequence, Sequence, Iterable, Hashable, Set, Mapping, Iterator, Sized, Container, Callable, Collection, Generator, MutableSet
import collections.abc as cabc
class L(MutableSequence):
    def __init__(self, *a): self.d = list(a)
    def __getitem__(self, i): return self.d[i]
    def __setitem__(self, i, v): self.d[i] = v
    def __delitem__(self, i): del self.d[i]
    def __len__(self): return len(self.d)
    def insert(self, i, v): self.d.insert(i, v)
    def __repr__(self): return f"L{self.d}"
l = L(3, 1, 2)
l.append(9); l.extend([5, 6]); l.reverse()
print(l, l.pop(), l.index(5), l.count(9), 5 in l, list(reversed(l)))
l.remove(9); l += [7]
print(l, isinstance(l, Sequence), isinstance(l, MutableSequence), isinstance(l, Iterable), isinstance(l, Hashable))
class S(cabc.Set):
    def __init__(self, it): self.d = list(dict.fromkeys(it))
    def __contains__(self, x): return x in self.d
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
a, b = S([1, 2, 3]), S([2, 3, 4])
print(sorted(a & b), sorted(a | b), sorted(a - b), sorted(a ^ b), a <= b, S([2]) <= a, a == S([3, 2, 1]), a.isdisjoint(S([9])), isinstance(a, Set))
class M(Mapping):
    def __init__(self, **k): self.k = k
    def __getitem__(self, key): return self.k[key]
    def __iter__(self): return iter(self.k)
    def __len__(self): return len(self.k)
m = M(x=1, y=2)
print(m["x"], m.get("q", 5), "y" in m, dict(m), list(m.keys()), list(m.values()), list(m.items()), m == M(x=1, y=2), {**m}, len(m))
class It(Iterator):
    def __init__(self, n): self.n = n
    def __next__(self):
        if self.n == 0: raise StopIteration
        self.n -= 1
        return self.n
print(list(It(3)), isinstance(It(1), Iterator), iter(It(2)) is not None)
try:
    class Bad(Sequence):
        def __len__(self): return 1
    Bad()
except TypeError as e: print(e)
def fn(x: Callable[[int], str], y: Iterable[int]) -> Iterator[str]: return "ok"
print(fn(1, 2))
print(issubclass(list, Sequence), issubclass(dict, Mapping), issubclass(str, Hashable), issubclass(list, Hashable), issubclass(set, MutableSet), issubclass(tuple, MutableSequence), issubclass(int, Iterable), issubclass(range, Sequence), issubclass(L, Sized))


class Bag(Set):
    def __init__(self, items):
        self.items = list(dict.fromkeys(items))

    def __contains__(self, item):
        return item in self.items

    def __iter__(self):
        return iter(self.items)

    def __len__(self):
        return len(self.items)

    def __repr__(self):
        return f"Bag({self.items})"


bag = Bag("abc")
print({"b", "z"} & bag, {"z"} | bag, sorted({"a", "z"} - bag), sorted({"c", "z"} ^ bag), {"a"} < bag)
print(isinstance(b"", ByteString), issubclass(bytearray, ByteString), isinstance("", ByteString))

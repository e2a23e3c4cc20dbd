"""Methods of dicts as key functions, copies of dicts of all kinds, and what dicts of derived classes say of items."""
import copy
from collections import Counter, OrderedDict, defaultdict

counts = {"b": 2, "a": 3, "c": 1}
many = {f"k{i}": i * 7 % 23 for i in range(40)}
ints = {i: -i for i in range(5)}
print(max(counts, key=counts.get), min(many, key=many.get), sorted(ints, key=ints.get), max(ints), min({}, default="none"))
print(sorted(counts, key=counts.__getitem__, reverse=True), list(map(counts.get, "abz")), sum(ints), tuple(many)[:3])
try:
    max(counts, key=lambda key: counts.setdefault(key + "!", 1))
except RuntimeError as error:
    print(error)
counts = {"b": 2, "a": 3, "c": 1}

ask = counts.get
print(ask.__self__ is counts, ask.__name__, ask == counts.get, ask != many.get, hash(ask) == hash(counts.get))
print(ask("b"), copy.copy(ask)("a"), repr(ask)[:28], type(ask).__name__, {ask: 1}[counts.get])


class Loud(dict):
    def __setitem__(self, key, value):
        super().__setitem__(key, value + 1)

    def __getitem__(self, key):
        return super().__getitem__(key) * 10

    def __contains__(self, key):
        return key == "z"


class Keyed(dict):
    def keys(self):
        return ["only"]

    def __iter__(self):
        return iter(["only"])

    def __getitem__(self, key):
        return key.upper()


class Sum:
    def __or__(self, other):
        return "or"

    def __ror__(self, other):
        return "ror"


loud = Loud({"a": 1})
loud["b"] = 1
print(dict(loud), loud["b"], "z" in loud, "a" in loud, Loud(loud), {**loud}, loud | {"c": 1}, loud.copy())
print(dict(Keyed()), {**Keyed()}, list(Keyed()), max(Keyed()), dict(Keyed({"a": 1})))
print(Sum() | {}, {} | Sum(), counts | {"d": 4}, counts | many == many | counts)
for kind in (dict, OrderedDict, Counter, lambda given: defaultdict(int, given)):
    for given in ({}, counts, many, ints, {1: "a", "1": "b", None: 2}):
        one = kind(given)
        two = dict(one)
        three = one.copy()
        one["new"] = 5
        if two:
            del two[next(iter(two))]
        print(type(three).__name__, len(given), len(one), len(two), len(three), three == given)
pairs = dict(counts, e=5)
print(pairs, dict(**counts), dict([("x", 1)], y=2), dict(zip("ab", (1, 2))))
try:
    print({} | [("a", 1)])
except TypeError as error:
    print(error)

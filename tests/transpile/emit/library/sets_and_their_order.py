class F(frozenset):
    def __hash__(self):
        return 7
d = {frozenset([1, 2]): "a", frozenset(): "e", frozenset("ab"): "s"}
print(d[frozenset([2, 1])], d[frozenset([True, 2.0])], d[frozenset()], d[frozenset("ba")], frozenset([1]) in d)
print({1, 2} in {frozenset([1, 2])}, F([1]) in {F([1])}, len({F([1]), frozenset([1])}))
s = {frozenset([i, i + 1]) for i in range(100)}
print(len(s), frozenset([5, 4]) in s, {frozenset([frozenset([1])])} == {frozenset([frozenset([1])])})
try:
    hash(frozenset([[]]))
except TypeError as e:
    print(e)
a = {3, 1, 70, -1, -2, 1000}
a.add(1.0); a.add(True); print(a); a.discard(1.0); print(a); a.add(2.5); print(sorted(a)); a.add("x"); print(len(a), "x" in a, 70.0 in a, (1,) in a)
b = set(range(10)); b.remove(True); print(b, b.pop(), b); b |= {40, 33}; print(b, b - {40.0}, b & {33.0, 4}, b ^ {1})
try:
    [] in b
except TypeError as e:
    print(e)
try:
    for x in b: b.add(x + 100)
except RuntimeError as e:
    print(e)
print({None} | {1} , {(1, 2)} | {3}, {1, (1,2)} - {(1,2)})
class E:
    def __eq__(self, o): return o == 5
    def __hash__(self): return hash(5)
print(E() in {5, 6}, 5 in {E()}, len({5, E()}), E() in {5: 1}, {E(): 2}.get(5))
c = set(); c.update({i: 1 for i in range(7)}); print(c); c.update(range(-3, 3)); print(c, c.copy(), frozenset(c) | {99})
def f(s, n, cond):
    d = {**s, "a": 1, **{"b": 2}}
    e = {i: i * i for i in range(n)}
    g = {v: k for k, v in e.items()}
    h = {k: v for k, v in s.items() if v > 1}
    u = {x: y for x in range(3) for y in range(2)}
    w = {w: len(w) for w in "a bb ccc".split()}
    z = {c: i for i, c in enumerate("abc")}
    zz = {c: i for i, c in enumerate(["a", "b"]) if i}
    q = {i for i in range(n) if i % 2}
    return d, e, g, h, u, w, z, q, zz
print(f({"z": 5}, 4, True))
def kw(**k): return {**k, **{x: 1 for x in k}}
print(kw(a=1), {**{}})
class D(dict):
    pass
print({**D(a=1), "q": 2})
from collections import OrderedDict, ChainMap
print({**OrderedDict(x=1), **ChainMap({"c": 1})})
emptied = {1, 2}
emptied -= {1, 2}
emptied |= {9, 1, 17}
print(emptied, emptied.pop(), emptied)
few = {8, 0}
few.update({16: 1, 24: 1, 32: 1})
print(few)


class Chance:
    """Numbers by turns, the same in every run."""

    def __init__(self):
        self.state = 12345

    def below(self, n):
        self.state = (self.state * 1103515245 + 12345) % 2147483648
        return (self.state >> 8) % n

    def number(self, kind):
        among = [self.below(20), self.below(300) - 100, (self.below(40) << 5) - 3, 2**61 + self.below(20)]
        return among[kind] if kind < 4 else -(2**70) * self.below(9) if self.below(2) else self.below(99) / 8

    def some(self, kind):
        return [self.number(kind) for _ in range(self.below((4, 12, 12, 40)[self.below(4)]))]


def stepped(chance, kind, sets, i):
    """One of the set, and what a step makes of it."""
    one, other = sets[i], sets[chance.below(4)]
    others = (other, dict.fromkeys(chance.some(kind)), chance.some(kind), frozenset(other))
    any_other, another = others[chance.below(4)], others[chance.below(4)]
    match chance.below(20):
        case 0 | 1:
            one.add(chance.number(kind))
        case 2:
            one.discard(chance.number(kind))
        case 3:
            return {one.pop()} if one else one
        case 4:
            one.update(any_other, another)
        case 5:
            one |= other
        case 6:
            one &= other
        case 7:
            one -= other
        case 8:
            one ^= other
        case 9:
            one.intersection_update(any_other)
        case 10:
            one.difference_update(any_other)
        case 11:
            one.symmetric_difference_update(any_other)
        case 12:
            sets[i] = one.union(any_other, another)
        case 13:
            sets[i] = one.intersection(any_other, another)
        case 14:
            sets[i] = one.difference(any_other, another)
        case 15:
            sets[i] = one.symmetric_difference(any_other)
        case 16:
            sets[i] = set(any_other)
        case 17:
            sets[i] = (one | other, one & other, one - other, one ^ other)[chance.below(4)]
        case 18:
            one.clear()
        case 19:
            for item in list(one)[:chance.below(8)]:
                one.remove(item)
    return sets[i]


def many_steps():
    """What orders came, in a few digits."""
    chance = Chance()
    for kind in range(5):
        total = 0
        for _ in range(40):
            sets = [set(chance.some(kind)) for _ in range(4)]
            for _ in range(40):
                for item in stepped(chance, kind, sets, chance.below(4)):
                    total = (total * 31 + int(item * 8)) % 1000003
        print(kind, total)


many_steps()

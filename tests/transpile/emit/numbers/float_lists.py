"""Whatever is done with lists of floats, they print as Python's."""
import bisect
import copy
import functools
import heapq
import itertools
import json
import math
import random
import statistics
from collections import defaultdict, deque, namedtuple


def stars():
    xs = [1.0, 2.0, 3.5]
    a, *rest = xs
    first, second, third = xs
    print(a, rest, first, second, third)
    ys = [4.0, 5.0]
    p, q = ys
    print(p, q, p + q)


def default(values=[1.0]):
    values.append(2.0)
    return values


def varargs(*values):
    print(values, sum(values))


def gen():
    yield [1.0, 2.0]
    yield [3.0]


def closures():
    xs = [1.0, 2.0]
    total = 0.0

    def add(v):
        nonlocal total
        total += v
        xs.append(v)

    add(3.0)
    print(xs, total)
    f = lambda i: xs[i]
    print(f(0), [f(i) for i in range(2)])
    g = [lambda: x for x in xs]
    print(g[0](), g[1]())


def library():
    xs = [3.0, 1.0, 2.0]
    print(functools.reduce(lambda a, b: a + b, xs), list(itertools.accumulate(xs)))
    heapq.heapify(xs)
    heapq.heappush(xs, 0.0)
    print(heapq.heappop(xs), xs)
    ys = [1.0, 2.0, 4.0]
    bisect.insort(ys, 3.0)
    print(ys, bisect.bisect(ys, 2.0))
    zs = [1.0, 2.0, 3.0]
    print(statistics.mean(zs), math.fsum(zs), math.prod(zs), statistics.median(zs))
    random.seed(1)
    random.shuffle(zs)
    print(sorted(zs), random.choice([7.0]), random.sample([5.0], 1))
    print(copy.deepcopy(zs) == zs, copy.copy([1.0]), json.dumps([1.0, 2.5]), json.dumps({"v": zs[:0] + [2.0]}))
    print(deque([1.0]), set([1.0]), tuple([1.0]), dict(zip("ab", [1.0, 2.0])), frozenset([2.0]))
    d = defaultdict(list)
    d["k"].append(1.0)
    print(dict(d))
    P = namedtuple("P", "values")
    print(P([1.0, 2.0]))


def rows():
    m = [[1.0, 2.0], [3.0, 4.0]]
    print([list(c) for c in zip(*m)], list(zip(*m)), [sum(c) for c in zip(*m)])
    print(list(map(sum, m)), sum(map(sum, m)), max(map(max, m)), [max(r) for r in m])
    t = [[row[j] for row in m] for j in range(2)]
    print(t, copy.deepcopy(t))
    n = [[0.0] * 2] * 2
    n[0][0] = 5.0
    print(n)
    flat = sum(m, [])
    print(flat)
    for i, (a, b) in enumerate(m):
        print(i, a, b)
    for (a, b), c in zip(m, [1.0, 2.0]):
        print(a, b, c)
    m[0], m[1] = m[1], m[0]
    print(m, m[0] is m[0], [3.0, 4.0] in m, m.index([1.0, 2.0]))


def changing():
    xs = [1.0, 2.0, 3.0]
    for x in xs:
        if x == 1.0:
            xs.append(9.0)
        print(x, end=" ")
    print()
    for i, x in enumerate(xs):
        if i == 0:
            xs.pop()
        print(i, x, end=" ")
    print()
    for i, x in enumerate(xs, 1):
        print(i, x, end=" ")
    print()
    for x, y in zip(xs, xs[1:]):
        print(x, y, end=" ")
    print()
    for i, (x, y) in enumerate(zip(xs, reversed(xs))):
        print(i, x, y, end=" ")
    else:
        print("done")
    while xs:
        print(xs.pop(0), end=" ")
    print(xs)
    xs[:] = [7.0, 8.0]
    xs[1:] = (v for v in [1.0])
    print(xs)
    xs.extend(v * 2 for v in [2.0])
    print(xs, xs * 0, xs[5:], xs[-1:])
    ys = xs if len(xs) > 1 else []
    ys[0] = -0.0
    print(xs, ys)
    zs = xs and ys or [0.5]
    print(zs)
    if (ws := [v + 1 for v in zs]):
        print(ws)


class Holder:
    size = 2.0

    def __init__(self, values):
        self.values = values
        self.best = None
        self.total = 0

    def add(self, v):
        self.values.append(v)
        self.total += v
        if self.best is None or v > self.best:
            self.best = v
        return self

    def mean(self):
        return self.total / len(self.values) if self.values else 0

    def __iter__(self):
        return iter(self.values)

    def __getitem__(self, i):
        return self.values[i]

    def __len__(self):
        return len(self.values)


def sums(xs):
    a = sum(x for x in xs)
    b = sum(x * 2 for x in xs if x > 1)
    c = sum(xs)
    d = sum([x * y for x, y in zip(xs, xs)])
    e = sum(xs, 0.0)
    f = max(xs, default=0.0)
    g = 0
    for x in xs:
        g += x * 1.0
    h = 0
    for x in xs:
        h = h + x
    return a, b, c, d, e, f, g, h


def half(n):
    return n / 2


def power(x, n):
    return x ** n


def clamp(x, low=0, high=1.0):
    return max(low, min(x, high))


stars()
print(default(), default())
varargs(1.0, 2.0)
varargs(*[3.0, 4.0])
for part in gen():
    print(part, part[0])
closures()
library()
rows()
changing()
h = Holder([1.0]).add(2.0).add(4.0)
print(h.values, h.best, h.total, h.mean(), list(h), h[0], len(h), Holder([]).mean(), Holder([]).total)
print(h.__dict__ if False else h.size)
print(sums([]), sums([1.0, 2.0]), sums([0.5]))
print(half(3), half(4), half(4.0), power(2.0, 3), power(2, 3), power(4.0, 0.5), power(2.0, -1))
print(clamp(2), clamp(0.5), clamp(-1), clamp(1.0), clamp(0.0))
v = [x * 0.5 for x in range(4)]
v[0], v[1] = v[1], v[0]
print(v, v[0] == 0.5, v.index(1), 1 in v, sorted(v, reverse=True), v[::2], [*v, 1])
print("%s %.1f" % (v[2], v[2]), "{0} {1:.1f}".format(v[2], v[2]), f"{v[2]!r:>5}|{v[2]:5}|{v}")
print(int(v[2]), round(v[2]), v[2].is_integer(), v[2] // 1, v[2] % 2, divmod(v[2], 1), -v[2], +v[2], abs(v[2]))
print({v[2]: 1}, (v[2],), [v[2]], {v[2]}, v[2] or None, v[2] and 1.0, not v[2], bool(v[2]))
try:
    print(v[2] / (v[2] - 1.0))
except ZeroDivisionError as e:
    print(e)
try:
    print(sum(v) / len([]))
except ZeroDivisionError as e:
    print(e)
try:
    v[9] += 1
except IndexError as e:
    print(e)
try:
    print([[1.0]][0][3])
except IndexError as e:
    print(e)

# Nan goes where CPython's comparisons leave it.
gaps = [[3.0, float("nan"), 2.0, 1.0, 0.5], [float("nan"), 1.0, -0.0]]
for gap in gaps:
    print(sorted(gap), sorted(gap, reverse=True), sorted(gap, key=lambda one: -one))

"""Lists of floats print, compare and change as Python does, whatever they hold their items as."""
import math
import json
import random


def show(xs):
    print(xs, str(xs), repr(xs), f"{xs}", f"{xs!r}", xs[0], len(xs))


def reading():
    xs = [0.0] * 3
    xs[1] = 2.0
    xs[2] += 1
    show(xs)
    print(xs[1] // 1, xs[1] % 1, divmod(xs[1], 1), xs[1] == 2, bool(xs[0]), not xs[0])
    d = {}
    d[xs[1]] = "two"
    print(d, d[2], 2 in xs, xs.index(2), xs.count(0.0), xs.index(2.0))
    print(json.dumps(xs), json.dumps({"a": xs[1]}))
    print(round(xs[1]), round(xs[1], 1), int(xs[1]), format(xs[1], ".1f"), "%s %r %d" % (xs[1], xs[1], xs[1]))
    print("{} {:.2f} {!r}".format(xs[1], xs[1], xs[1]))
    print(xs[1].is_integer(), xs[1].hex(), isinstance(xs[0], float), xs[1].__class__.__name__)
    print(f"{xs[0]:g} {xs[1]:>8} {xs[1]:8.3f} {xs[1]}")
    ys = xs
    ys[0] = 5.0
    print(xs, ys, xs is ys, xs == ys, xs == [5.0, 2, 1], xs < ys, xs[0] is None)


def special():
    zs = [1.0, 2.0, -0.0, float("inf")]
    zs.append(3)
    print(zs)


def special_floats():
    zs = [1.0, 2.0, -0.0, float("inf")]
    print(zs, max(zs[:2]), min(zs[:3]), sum(zs[:3]), sorted(zs), zs[::-1], zs[1:3])
    a, b = zs[0], zs[1]
    print(a, b, a + b, a * b, a - b, a / b, a ** b, -a, +a, abs(a))
    ws = [x * 2 for x in zs]
    print(ws)
    ws.sort(reverse=True)
    for w in ws[:2]:
        print(w, w + 1, w * 2)
    for i, w in enumerate(ws):
        print(i, w)
    for p, q in zip(zs, ws):
        print(p, q, p == q)
    t = tuple(zs[:2])
    print(t, set(zs[:2]), list(zs[:2]), [*zs[:2], 7.0])
    print(*zs[:2])
    pairs = list(zip(zs[:2], ws[:2]))
    print(pairs, list(enumerate(zs)), list(map(str, zs)), list(map(lambda v: v + 1, zs)))
    print(list(filter(lambda v: v > 1, zs)), sorted(zs, key=lambda v: -v))
    print([round(v, 1) for v in zs[:2]], [int(v) for v in zs[:2]], [v // 1 for v in zs[:2]])
    print(" ".join(str(v) for v in zs), " ".join([f"{v}" for v in zs]))
    lst = [None] * 2
    lst[0] = zs[0]
    print(lst, {zs[0]: zs[1]}, (zs[0],), [zs[0]], {zs[0]})
    zs[0], zs[1] = zs[1], zs[0]
    print(zs, zs[-1], zs[-2])
    nan = [float("nan")]
    print(nan, nan[0] == nan[0], nan == nan, nan[0] != nan[0])


def grid():
    m = [[0.0] * 2 for _ in range(2)]
    m[0][0] = 1.0
    m[1][1] = 3.0
    m[1][0] -= 2
    print(m, m[0], m[1][1], str(m), f"{m}", len(m), len(m[0]))
    for row in m:
        print(row, sum(row), max(row), min(row))
    for i, row in enumerate(m):
        for j, x in enumerate(row):
            print(i, j, x)
    print([sum(row) for row in m], [[x + 1 for x in row] for row in m])
    n = [row[:] for row in m]
    n[0][0] = 9.0
    print(m[0][0], n[0][0], m == n, max(m), sorted(n))
    m.append([4.0, 5.0])
    print(m.pop(), m)
    flat = [x for row in m for x in row]
    print(flat, sum(flat))
    return m


def changing():
    e = []
    print(sum(e), e)
    e.append(1.0)
    print(e.pop(), e)
    e.extend([1.0, 2.0])
    e.extend(e)
    e.insert(0, 9.0)
    e += [4.0]
    print(e, e[-1], e.pop(0))
    del e[0]
    print(e)
    e[1:2] = [8.0, 9.0]
    print(e)
    e.remove(9)
    e.reverse()
    print(e, e == [4.0], any(e), all(e))
    e.clear()
    print(e, not e, len(e))
    h = [1.0, 2.0]
    h *= 2
    print(h, h * 2, h + [1.0], [1.0] + h)
    try:
        h[10] = 1.0
    except IndexError as err:
        print(err)
    try:
        print(h[10])
    except IndexError as err:
        print(err)
    h[-1] = 4.0
    cp = h.copy()
    cp[0] = 11.0
    c2 = list(h)
    c2[0] = 12.0
    print(h, cp, c2)


def sums(xs):
    k = 0
    for x in xs:
        k += x
    return k


def mean(values):
    total = 0
    for v in values:
        total += v
    return total / len(values)


def dot(u, v):
    s = 0
    for p, q in zip(u, v):
        s += p * q
    return s


def norm(v):
    return math.sqrt(sum(x * x for x in v))


class Vec:
    def __init__(self, x, y):
        self.x = x
        self.y = y
        self.trail = [x, y]
        self.n = 0

    def __add__(self, other):
        return Vec(self.x + other.x, self.y + other.y)

    def __mul__(self, k):
        return Vec(self.x * k, self.y * k)

    def __repr__(self):
        return f"Vec({self.x}, {self.y}, {self.trail})"

    def length(self):
        return math.hypot(self.x, self.y)

    def step(self, dt):
        self.x += dt
        self.trail.append(self.x)
        self.n += dt


reading()
special()
special_floats()
print(grid())
changing()
print(sums([1.0, 2.0]), sums([]), mean([1.0, 3.0]), mean([2.5, 3.5]))
try:
    mean([])
except ZeroDivisionError as err:
    print(err)
print(dot([1.0, 2.0], [3.0, 4.0]), dot([], []), dot([0.0], [-1.0]))
print(math.sqrt(dot([3.0, 4.0], [3.0, 4.0])), norm([3.0, 4.0]), norm([]))
v = Vec(1.0, 2.0) + Vec(3.0, 4.0) * 2.0
print(v, v.x, v.trail, v.length())
v.step(1.0)
print(v, v.n, v.trail[0], v.trail[-1])
print(max(v.x, v.y), min(v.y, 5), max(1.0, 2), max(2, 1.0), min(-0.0, 0.0), max(0.0, -0.0))

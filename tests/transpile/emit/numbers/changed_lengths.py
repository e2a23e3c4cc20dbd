"""Lists of a written length that something makes longer or shorter, by ways that are hard to see."""
import bisect
import copy
import functools
import heapq
import itertools
import operator
import threading
from collections import namedtuple
from dataclasses import dataclass, field


def last(xs, at=2):
    """The item at a place, and how many there are."""
    try:
        return xs[at], len(xs), 100 // (len(xs) - 2)
    except (IndexError, ZeroDivisionError) as error:
        return type(error).__name__, len(xs)


def alone(xs):
    try:
        return xs[2]
    except IndexError:
        return "none"


print("in containers")
a = [1, 2, 3]
held = {"a": a}
held["a"].pop()
print(len(a), alone(a))
b = [1, 2, 3]
pair = (b, "b")
pair[0].append(4)
print(len(b), b[len(b) - 1], [0] * len(b))
c = [[1, 2, 3]] * 2
c[0].pop()
print(len(c[1]), alone(c[1]))
d = [[0] * 3 for _ in range(3)]
d[1] = d[0]
del d[1][0]
print(len(d[0]), alone(d[0]), len(d[2]))
e = [1, 2, 3]
for one in [e]:
    one.clear()
print(len(e), alone(e))
f = [[1, 2, 3], [4, 5, 6]]
[row.pop() for row in f]
print([alone(row) for row in f])
g = [1, 2, 3]
for g[0:3] in [[7]]:
    pass
print(len(g), alone(g))

print("by callees and closures")


def shorten(xs):
    xs.pop()


def make():
    inner = [1, 2, 3]

    def shrink():
        del inner[:]

    def grow():
        inner.extend([5] * 5)

    return inner, shrink, grow


h = [1, 2, 3]
shorten(h)
print(len(h), alone(h))
i, shrink, grow = make()
shrink()
print(len(i), alone(i))
grow()
print(len(i), 60 // (len(i) - 3))
j = [1, 2, 3]
take = j.pop
take()
print(len(j), alone(j))
k = [1, 2, 3]
(lambda xs: xs.remove(2))(k)
print(len(k), alone(k))


def default(xs=[1, 2, 3]):
    xs.append(9)
    return len(xs), xs[len(xs) - 1]


print(default(), default())
m = [1, 2, 3]
m2 = m
m2 += [4]
print(len(m), m[3])
m2 *= 0
print(len(m), alone(m))
n = [1, 2, 3]
n[1:] = []
print(len(n), alone(n))
n[5:] = [1, 1, 1, 1]
print(len(n), [0] * len(n))
o = [1, 2, 3, 4]
o[::2] = [7, 7]
print(o[3], len(o))
del o[::2]
print(len(o), alone(o))

print("by the library")
p = [3, 2, 1]
heapq.heapify(p)
heapq.heappop(p)
print(len(p), alone(p))
q = [1, 2, 3]
bisect.insort(q, 2)
print(len(q), q[3])
r = [1, 2, 3]
list.pop(r)
print(len(r), alone(r))
s = [[1, 2, 3], [4, 5, 6]]
print(list(map(list.pop, s)), [alone(row) for row in s])
t = [1, 2, 3]
print(list(map(t.append, [4, 5])), len(t), t[4])
u = [1, 2, 3]
functools.partial(list.append, u)(4)
functools.partial(u.pop)()
u.pop()
print(len(u), alone(u))
v = [1, 2, 3]
operator.delitem(v, 0)
print(len(v), alone(v))
x = [1, 2, 3]
getattr(x, "pop")()
print(len(x), alone(x))
y = [[1, 2, 3]]
sorted(y, key=list.pop)
print(alone(y[0]))
z = [1, 2, 3]
copy.copy(z).pop()
print(len(z), alone(z))
thread = threading.Thread(target=z.pop)
thread.start()
thread.join()
print(len(z), alone(z))
z2 = [1, 2, 3]
operator.methodcaller("pop")(z2)
print(len(z2), alone(z2))
z3 = [[1, 2, 3], [4, 5, 6]]
next(itertools.chain(z3)).pop()
print(alone(z3[0]))

print("through attributes")


class Box:
    shared = [1, 2, 3]

    def __init__(self):
        self.items = [1, 2, 3]

    def drop(self):
        self.items.pop()

    @property
    def view(self):
        return self.items


box = Box()
box.drop()
print(len(box.items), alone(box.items))
box.view.pop()
print(len(box.items), alone(box.items))
Box.shared.pop()
print(len(box.shared), alone(box.shared))


@dataclass
class Record:
    items: list = field(default_factory=lambda: [1, 2, 3])


record = Record()
record.items.append(4)
print(len(record.items), record.items[3])
Point = namedtuple("Point", "items name")
point = Point([1, 2, 3], "p")
point.items.pop()
print(len(point.items), alone(point.items))


print("in recursion and loops")


def deeper(xs, n):
    if n == 0:
        return len(xs), xs[len(xs) - 1]
    return deeper(xs + [n], n - 1)


print(deeper([0], 12))


def halves(xs):
    if len(xs) < 2:
        return xs
    middle = len(xs) // 2
    return halves(xs[middle:]) + halves(xs[:middle])


print(halves([1, 2, 3, 4, 5, 6, 7]))
rows = [[1]]
for count in range(1, 30):
    rows.append([1] + [rows[count - 1][at] + rows[count - 1][at + 1] for at in range(count - 1)] + [1])
print(rows[29][14], len(rows[29]))
grown = [0]
for _ in range(12):
    grown = grown + grown
print(len(grown), grown[4095], 8190 // (len(grown) - 1))
sizes = [len([0] * size) for size in range(5)]
print(sizes, [10 // size for size in sizes if size])


def from_outside():
    outside.pop()


outside = [1, 2, 3]
from_outside()
print(len(outside), alone(outside))

print("parts")
whole = [1, 2, 3, 4, 5]
for low in range(-7, 8):
    for high in range(-7, 8):
        part = whole[low:high]
        assert len(part) == sum(1 for _ in part)
        if len(part) > 2:
            assert part[2] == whole[low:high][2]
print(last(whole[1:]), last(whole[:2]), last(whole[-2:]), last(whole[:-2]), last(whole[2:-2]))
print(last(whole[-3:-1]), last(whole[7:]), last(whole[:9]), last(whole[::-1]), last(whole[::3]))
print(last(whole[-9:]), last(whole[:-9]), last(whole[4:2]), last([*whole, *whole[3:], 1]))
print(last(sorted(whole)), last(list(reversed(whole))), last(list(zip(whole, [1, 2]))))
print(last([p for p in whole if p > 3]), last([p * q for p in whole for q in [1, 2]]))
print(last(list(range(5, 1, -1))), last(list(range(1, 8, 3))), last([0] * -3), last(list("ab")))
print(last(list(filter(None, whole))), last(list(map(abs, whole[:3]))), last(list({1, 1})))
print(last(list(enumerate(whole, 3))), last(whole.copy()), last([]), last([1] * True))
first, *middle, end = whole
print(len(middle), alone(middle), last(whole[None:2]))

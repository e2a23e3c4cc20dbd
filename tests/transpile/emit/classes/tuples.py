"""Tuples that something asks what they are, by whatever way they get there, beside those that nothing does."""

import copy
import json
from collections import deque, namedtuple


def show(function, *arguments):
    try:
        print(function(*arguments))
    except Exception as error:
        print(type(error).__name__, error)


# Nothing asks these.
def tree(depth):
    if depth == 0:
        return (None, None)
    return (tree(depth - 1), tree(depth - 1))


def nodes(node):
    left, right = node
    if left is None:
        return 1
    return 1 + nodes(left) + nodes(right)


def put(node, key):
    if node is None:
        return (key, None, None)
    value, left, right = node
    if key < value:
        return (value, put(left, key), right)
    return (value, left, put(right, key))


def keys(node):
    if not node:
        return []
    return keys(node[1]) + [node[0]] + keys(node[2])


root = None
for number in [5, 2, 8, 1, 9, 3]:
    root = put(root, number)
print(nodes(tree(5)), keys(root), len(root))


# Printed after it went through variables, lists, dicts, other tuples, parameters and results.
def pair(a, b):
    return (a, b)


def handed(value):
    return value


def chosen(flag):
    first = (1, 2)
    second = (3, 4)
    return first if flag else second


one = pair(1, 2)
two = handed(one)
rows = []
rows.append(two)
table = {"row": rows[0]}
outer = (table["row"], 5)
inner, _ = outer
print(inner, chosen(True), str(chosen(False)), f"{pair(1, (2, 3))}", [pair(5, 6)])
late = []
late.append((1, 2))
also = late
also.append((3, 4))
print(also, late[-1] + (5,), (late[0] or None), late[0] * 2)


def default(start=(0, 0)):
    return start


def last(*, end=(9, 9)):
    return end


print(default(), default((1, 1)), last())


# Looked into beyond the end, called, or otherwise refused by name.
def third(items):
    return items[2]


def at(items, place):
    return items[place]


short = (1, 2)
show(third, short)
show(lambda: (1, 2)[5])
show(at, (1, 2, 3), 3)
show(at, (1, 2, 3), "x")


def from_end(items):
    return items[-3]


show(from_end, (1, 2, 3))
show(from_end, (1, 2))
show(lambda: pair(1, 2).append(3))
show(lambda: pair(1, 2)())
show(lambda: pair(1, 2) + [3])
show(lambda: pair(1, 2) < 3)
show(lambda: -pair(1, 2))
show(lambda: pair(1, 2).x)


def store(items):
    items[0] = 5


show(store, (1, 2))
show(lambda: [1, 2, 3][pair(0, 1)])
show(lambda: {}[pair(0, 1)])
show(lambda: {pair(0, [])})


def unpacked(items):
    a, b, c = items
    return a


show(unpacked, (1, 2))
show(unpacked, (1, 2, 3, 4))
show(unpacked, None)


# Compared.
def same(a, b):
    return a == b, a != b


print(same((1, 2), (1, 2)), same((1, 2), [1, 2]), same((1, (2,)), (1, [2])), same(None, (1,)))
spot = (3, 4)
goal = (3, 4)
print(spot == goal, (3, 4) == goal, spot != (3, 5), spot in [(3, 4)], [3, 4] in [spot], spot is goal or True)
pairs = [(1, "a"), (2, "b")]
for place, (left, right) in enumerate(pairs):
    print(place, left, right)
for both in zip([1, 2], ["a", "b"]):
    print(both == (1, "a"), both)
for counted in enumerate(["x", "y"]):
    print(counted == (0, "x"))
    known = (1, "y")
    print(known == counted)


# In queues, objects, classes, closures, generators.
queue = deque([(0, "start")])
queue.append((1, "next"))
while queue:
    level, name = queue.popleft()
    print(level, name)
kept = deque()
kept.append((1, 2))
print(kept, kept[0])


class Box:
    size = (1, 2)

    def __init__(self, where):
        self.where = where

    def __repr__(self):
        return f"Box{self.where}"

    def corner(self):
        return (self.where, self.size)

    def __iter__(self):
        return iter((self.where, 2))


box = Box((3, 4))
where, size = box.corner()
print(box, box.corner(), where, size, Box.size, list(box))


def outside():
    hidden = (1, 2)

    def within():
        return hidden

    return within


print(outside()())


def generated():
    yield (1, 2)
    got = (3, 4)
    yield got


print(list(generated()))
first, *others = (1, (2, 3), (4, 5))
print(others)
print([(x, y) for x in range(2) for y in range(2)], {(x, 1) for x in range(1)}, sum(a * b for a, b in [(1, 2), (3, 4)]))
Point = namedtuple("Point", "x y")
print(Point(*pair(1, 2)), Point(1, (2, 3)), Point(1, 2) == pair(1, 2), pair(1, 2) == Point(1, 2))
print(json.dumps(pair(1, (2, 3))), copy.deepcopy(pair([1], (2,))), isinstance(pair(1, 2), tuple))
swapped = [(1, 2), (3, 4)]
swapped[0], swapped[1] = swapped[1], swapped[0]
print(swapped)
memo = {}


def cost(i, j):
    if i == j:
        return (0, None)
    if (i, j) not in memo:
        memo[i, j] = min((cost(i, k)[0] + cost(k + 1, j)[0] + 1, k) for k in range(i, j))
    return memo[i, j]


print(cost(0, 4), memo[1, 2])
if (window := (7, 8)) and len(window) == 2:
    print(window)
match (1, (2, 3)):
    case (1, kept_one):
        print(kept_one)
nested = {"a": [((1, 2), 3)]}
for (deep, three) in nested["a"]:
    print(deep, three)
try:
    raise ValueError((1, 2))
except ValueError as error:
    print(error.args, error)


# Joined and repeated.
class Longer(tuple):
    def __radd__(self, other):
        return ("radd", other)


values = [(), (1,), (1, 2.5, "a"), Point(1, 2), Longer((5, 6)), [1], "s", None, 3, True, -1, 2.0, 10**30]
for a in values:
    for b in values:
        show(lambda: a + b)
        show(lambda: a * b)
total = (1, 2)
kept_total = total
total += (3,)
print(total, kept_total, (0,) * 40, (1, 2) * 20, tuple(range(40)) + (1,), {total: 1}[(1, 2, 3)])


def first():
    (1, 2)[0] = 3


def second():
    t = (1, 2)
    t[0] = 5


def third():
    t = (1, [2])
    t[1] += [3]
    return t


def fourth():
    t = (1, 2)
    del t[0]


def fifth():
    pairs = [(1, 2), (3, 4)]
    for p in pairs:
        p[1] = 0


def sixth():
    t = 1, 2
    t[0], t[1] = t[1], t[0]


def seventh():
    for (1, 2)[0] in [5]:
        pass


def eighth():
    t = (1, 2)
    with open("/dev/null") as t[0]:
        pass


for f in (first, second, third, fourth, fifth, sixth, seventh, eighth):
    try:
        print(f())
    except TypeError as error:
        print(error)

"""More arguments behind a star than JavaScript's stack holds."""
import heapq
import io
import itertools
import math
import struct

n = 150_000
xs = list(range(n))
rows = [(i, i + 1) for i in xs]
print(max(*xs), min(*xs), max(*xs, key=lambda x: -x), max(1, *xs, 2, *xs))
a, b = zip(*rows)
print(len(a), b[:3], len(list(zip(*rows, rows[0]))))
print(len(list(itertools.chain(*rows))), len(list(itertools.zip_longest(*rows))))
print(len(list(heapq.merge(*[[i] for i in xs]))))
file = io.StringIO()
print(*xs, file=file)
print(*xs, sep=",", end="", file=file)
print(len(file.getvalue()))
print(len(set().union(*rows)), len(set.union(*[{i} for i in xs])), set.intersection(*[{1, i} for i in xs]))
print(len(struct.pack(f"{n}i", *xs)), math.gcd(*xs[2:]), math.lcm(*[2, 3] * 20_000), int(math.hypot(*[1] * n)))
print(max(*(x for x in xs)))
l = [0]
l.extend([*xs, *xs])
print(len(l), len([*xs, *xs]), len((*xs,)))


def count(*args):
    return len(args)


def second(first, second, *others):
    return second, len(others)


def named(*args, **options):
    return len(args), args[-1], options


def outer(*args):
    return count(*args)


class Bag:
    def __init__(self, *items):
        self.items = items

    def add(self, *items):
        self.items += items
        return len(self.items)


print(count(*xs), count(1, *xs, 2), count(*map(str, xs)))
print(second(0, 1, *xs), named(*xs, z=1), outer(*xs))
bag = Bag(*xs)
print(bag.items[-1], bag.add(*xs))

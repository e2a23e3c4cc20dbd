"""Arguments given by name where only the run time knows the callee, and calls that the library refuses."""
import asyncio
import bisect
import datetime
import functools
import heapq
import itertools
import json
import math
import operator
import random
import re
import statistics
import textwrap
import time
from decimal import Decimal
from fractions import Fraction


def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


# by name, to what only the run time knows
def first_day(day):
    return day.replace(day=1)


def made(cls):
    return cls(year=2020, month=3, day=4)


def shown(moment):
    return moment.isoformat(timespec="minutes")


def passed(f, *args, **named):
    return f(*args, **named)


t(lambda: (first_day(datetime.date(2020, 3, 4)), first_day(datetime.datetime(2020, 3, 4, 5))))
t(lambda: (made(datetime.date), made(datetime.datetime), shown(datetime.datetime(2020, 3, 4, 5))))
t(lambda: passed(datetime.time, hour=3, minute=4))
t(lambda: passed(datetime.timedelta, hours=3, days=2))
t(lambda: passed(re.compile("a").sub, repl="x", string="aaab", count=2))
t(lambda: passed(re.sub, "a", "b", "aaa", count=2))
t(lambda: passed(textwrap.wrap, "hello world foo", width=6))
t(lambda: passed("a,b,c".split, sep=",", maxsplit=1))
t(lambda: passed(json.dumps, {"b": 1, "a": 2}, sort_keys=True))


# what has no value is None
data = [(1, 2), (0, 1)]
nothing = data.sort(key=lambda pair: pair[1])
print(nothing is None, data)
if nothing is not None:
    print("something")


@functools.singledispatch
def told(value, loud=False):
    return f"any {loud}"


@told.register
def _(value: int | float, loud=False):
    return f"number {loud}"


@told.register(list)
def _(value, loud=False):
    return f"list {loud}"


t(lambda: (told("a", loud=True), told(1, loud=True), told(2.5), told([], loud=1)))
t(lambda: sorted(map(str, told.registry)))
t(lambda: told.register(3))
t(lambda: told.register(3, print))


class Cell:
    def __init__(self):
        self.alive = False

    def become(self, state):
        self.alive = state

    rise = functools.partialmethod(become, True)


cell = Cell()
cell.rise()
print(cell.alive)


def outer():
    def inner():
        global name
        name = "global"

    name = "local"
    inner()
    return name


print(outer(), name)


async def main():
    return 1


print(asyncio.run(main()))


async def main():
    return 2


print(asyncio.run(main()))

# refused
t(lambda: math.sqrt())
t(lambda: math.sqrt(1, 2))
t(lambda: math.sqrt(x=1))
t(lambda: math.copysign(1))
t(lambda: math.log())
t(lambda: math.log(1, 2, 3))
t(lambda: math.isclose(1))
t(lambda: math.isclose(1, 2, 3))
t(lambda: math.isclose(1, 2, tol=3))
t(lambda: math.nextafter())
t(lambda: time.time(1))
t(lambda: operator.neg(1, 2))
t(lambda: heapq.heappush([]))
t(lambda: heapq.nlargest(2))
t(lambda: bisect.bisect_left([1]))
t(lambda: itertools.combinations([1]))
t(lambda: itertools.islice([1]))
t(lambda: itertools.pairwise())
t(lambda: random.randint(1))
t(lambda: random.choice())
t(lambda: random.random(1))
t(lambda: statistics.mean())
t(lambda: statistics.mean([1], [2]))
t(lambda: statistics.mean(data=[1], other=2))
t(lambda: statistics.mean([1], data=2))
t(lambda: textwrap.dedent("a", "b"))
t(lambda: re.sub("a"))
t(lambda: json.loads())
t(lambda: math.trunc(object()))
t(lambda: math.dist([1, 2], "a"))
t(lambda: operator.length_hint(3, "a"))
t(lambda: operator.methodcaller())

# Decimals and Fractions keep their kind
t(lambda: statistics.mean([Decimal("0.5"), Decimal("0.75"), Decimal("0.625"), Decimal("0.375")]))
t(lambda: statistics.variance([Decimal("27.5"), Decimal("30.25"), Decimal("34.5"), Decimal("41.75")]))
t(lambda: statistics.stdev([Decimal(1), Decimal(2), 4]))
t(lambda: statistics.pstdev([Decimal(1), Decimal(3)]))
t(lambda: statistics.mean([Fraction(1, 2), 3]))
t(lambda: statistics.stdev([Fraction(1, 2), 3]))

# as the C library has them
t(lambda: [math.cbrt(x) for x in (2.0, 3.0, 10.0, -27.0, 0.1, 1e300, 5e-324, -0.0, math.inf)])
t(lambda: [math.gamma(x) for x in (8.6, 0.5, -1.5, 17.521332100330213, 150.3)])
t(lambda: [math.lgamma(x) for x in (8.6, 0.5, -1.5, 150.3)])

# heaps are lists
for wrong in ("abc", (3, 1), None, {1: 2}):
    t(lambda: heapq.heappush(wrong, 1))
    t(lambda: heapq.heappop(wrong))
    t(lambda: heapq.heapify(wrong))
t(lambda: bytearray.fromhex("2Ef0"))

# densities
sample = [-2.1, -1.3, -0.4, 1.9, 5.1, 6.2]
for kernel in "normal logistic sigmoid rectangular triangular parabolic quartic triweight cosine".split():
    density = statistics.kde(sample, 1.5, kernel)
    share = statistics.kde(sample, h=1.5, kernel=kernel, cumulative=True)
    chosen = statistics.kde_random(sample, 1.5, kernel, seed=8675309)
    print(kernel, [round(f(x), 12) for f in (density, share) for x in (-3, 0.5, 9)])
    print([round(chosen(), 10) for _ in range(4)])
print(density.__doc__, "|", share.__doc__, "|", chosen.__doc__)
t(lambda: statistics.kde([], 1))
t(lambda: statistics.kde(["a"], 1))
t(lambda: statistics.kde([1], 0))
t(lambda: statistics.kde_random([1.5], 1, "none"))

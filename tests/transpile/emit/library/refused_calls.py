"""Calls that the library refuses: methods, constructors, cached functions; and keywords where only places are taken."""
import argparse
import collections
import contextlib
import datetime
import decimal
import fractions
import functools
import io
import os
import statistics
import string
import sys
import typing
import textwrap
import types


def told(call):
    try:
        print(call())
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


# built-in types: which of their methods take names
told(lambda: "abc".center(width=10))
told(lambda: "abc".upper(x=1))
told(lambda: "a-b-c".split(sep="-", maxsplit=1))
told(lambda: "abc".split(nothing=1))
told(lambda: "abc".replace("a", "b", count=1))
told(lambda: "a\tb".expandtabs(tabsize=3))
told(lambda: b"abc".decode(encoding="utf-8", errors="strict"))
told(lambda: [3, 1].sort(foo=1))
told(lambda: [3, 1].append(object=1))
told(lambda: {"a": 1}.get(key="a"))
told(lambda: {1}.add(elem=1))
told(lambda: (5).to_bytes(length=2, byteorder="big"))

# methods and constructors written in Python
wrapper = textwrap.TextWrapper(12, "> ", "  ")
told(lambda: wrapper.fill("some text to wrap"))
told(lambda: wrapper.fill())
told(lambda: wrapper.fill("a", "b"))
told(lambda: textwrap.TextWrapper(nothing=1))
told(lambda: string.Template())
told(lambda: string.Template("$a").substitute({"a": 1}, 2))
told(lambda: string.Formatter(1))
told(lambda: statistics.NormalDist(1, 2, 3))
told(lambda: statistics.NormalDist().cdf(1, x=2))
told(lambda: argparse.Namespace(1))
told(lambda: argparse.ArgumentParser("p").parse_args([], None, 3))

# methods in C
queue = collections.deque([1, 2], maxlen=3)
told(lambda: queue.append())
told(lambda: queue.append(1, 2))
told(lambda: queue.clear(1))
told(lambda: queue.insert(1))
told(lambda: queue.rotate(n=1))
told(lambda: io.StringIO("a").read(1, 2))
told(lambda: io.StringIO("a").getvalue(1))
told(lambda: datetime.date(2024, 1, 2).isoformat(1))
told(lambda: datetime.timedelta(1).total_seconds(1))

# methods of a class, of one of its objects
told(lambda: datetime.date(2024, 1, 2).fromordinal(5))
told(lambda: statistics.NormalDist().from_samples([1, 2, 3]))
told(lambda: fractions.Fraction(1).from_float(0.5))
told(lambda: decimal.Decimal(1).from_float(0.5))
told(lambda: collections.OrderedDict(a=1).fromkeys("ab"))
told(lambda: collections.ChainMap({"a": 1}).fromkeys("ab", 2))


def taken(x, name, value):
    return getattr(x, name)(value)


told(lambda: taken(statistics.NormalDist(), "from_samples", [1, 2, 3]))
told(lambda: taken(fractions.Fraction(1), "from_float", 0.5))


@functools.lru_cache
def square(x):
    return x * x


@functools.cache
def pair(a, *, k=1):
    return a, k


told(lambda: square())
told(lambda: square(1, 2))
told(lambda: square(3))
told(lambda: pair(1))
told(lambda: pair())
told(lambda: pair(1, 2))
told(lambda: pair(1, z=2))
told(lambda: functools.partial(square, 2)(3))

# what may be given by place or by name
parser = argparse.ArgumentParser("p", add_help=False)
parser.set_defaults()
parser.print_usage(file=sys.stdout)
parser.print_help(sys.stdout)
chain = collections.ChainMap({"a": 1})
print(chain.get("x", default=3), chain.new_child(m={"c": 1}), chain.setdefault("y", default=2))
ordered = collections.OrderedDict(a=1)
print(ordered.setdefault("k", default=5), ordered.keys(), ordered.values(), ordered.items())
print(type(ordered.items()).__name__, [k for k in ordered], list(ordered.items()), "a" in ordered.keys())


# classes by their full names, and what paths may be
class Half:
    def __enter__(self): return self


told(lambda: types.SimpleNamespace(a=1).b)
told(lambda: enumerate())
for wrong in (5, None, [], "a", types.SimpleNamespace(), Half()):
    with contextlib.ExitStack() as stack:
        told(lambda: stack.enter_context(wrong))
for asked in (os.path.exists, os.path.lexists, os.path.isfile, os.path.isdir, os.path.islink, os.path.ismount, os.path.getsize):
    told(lambda: asked([]))
told(lambda: os.path.lexists(0))

# built-in types that are given more than they take, by their names, through variables and through derived classes
class Items(list):
    pass


class Text(str):
    pass


class Number(float):
    pass


class Whole(int):
    pass


class Pair(tuple):
    pass


class Table(dict):
    pass


class Row(typing.NamedTuple):
    a: int
    b: int = 2


def make(kind, *values):
    return kind(*values)


for kind in (list, tuple, set, frozenset, dict, float, int, str, bytes, bytearray, bool, complex, enumerate,
             Items, Text, Number, Whole, Pair, Table):
    told(lambda: make(kind, 1, 2, 3, 4))
    if kind is not enumerate:
        told(lambda: make(kind, 1, 2))
told(lambda: make(Row, 1, 2))
told(lambda: make(collections.OrderedDict, {1: 2}))
told(lambda: make(str, b"a", "utf-8", "strict"))
told(lambda: make(Text, b"a", "utf-8"))
told(lambda: make(bytes, "a", "utf-8", "strict"))
told(lambda: make(int, "11", 2))
told(lambda: Items(1, 2))
told(lambda: Items([1]))
told(lambda: Number(1, 2))
told(lambda: Text("a", "b", "c", "d"))
told(lambda: Table(1, 2))
told(lambda: Table([(1, 2)], a=3))
told(lambda: bytes(1, 2, 3, 4))
told(lambda: float(1, 2))
told(lambda: complex(1, 2, 3))
numbers = list
told(lambda: numbers(1, 2))
told(lambda: numbers((1, 2)))

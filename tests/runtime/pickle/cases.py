"""Prints what CPython pickles for many values, by every protocol: [[repr, [hex of 0, … hex of 5]], …]."""
import array
import collections
import datetime
import decimal
import fractions
import json
import pickle
import uuid
from datetime import timedelta, timezone

moment = datetime.datetime


def in_a_list():
    items = [1]
    items.append(items)
    return items


def in_a_dict():
    items = {"a": 1}
    items["self"] = items
    return items


def in_a_tuple():
    items = []
    items.append((items, 1))
    return items[0]


def shared():
    items = [1, 2]
    return [items, items, {"k": items}]


text = "shared text"
values = [
    # constants and numbers
    None, True, False, 0, 1, 255, 256, 65535, 65536, -1, -128, -129, 2**31 - 1, 2**31, -2**31,
    -2**31 - 1, 2**53, 2**63, -2**63, 2**64, -2**70, 10**100, -10**700, 128, -255,
    0.0, -0.0, 1.5, 1e300, float("inf"), float("-inf"), 3.0, 1e16, 5e-324, 1j, complex(1.5, -2.0),
    # texts and bytes, about the lengths at which their form changes
    "", "a", "é", "\u4f60\u597d", "😀", "\ud800", "a\nb\\c\0\r\x1a", "x" * 48, "x" * 49, "x" * 255,
    "x" * 256, "é" * 130, "x" * 70000, b"", b"a", b"ab\xff", b"z" * 255, b"z" * 256, b"z" * 70000,
    bytearray(), bytearray(b"abc"),
    # containers, about the lengths at which their form changes
    [], [1], [1, 2], [[]], [None] * 999, [None] * 1000, [None] * 1001, [0] * 2001, (), (1,), (1, 2),
    (1, 2, 3), (1, 2, 3, 4), ((),), {}, {"a": 1}, {"a": 1, "b": [1]}, dict.fromkeys(range(1000)),
    dict.fromkeys(range(1001)), {(1, 2): 3, None: 4, True: 5, 1.5: 6}, set(), {1}, frozenset(),
    frozenset([1]), {1, 2, 3}, {"a"}, set(range(1000)), set(range(1001)),
    # what built-in types make, and these themselves
    range(3), range(1, 10, 2), range(10**20), slice(1, 2), slice(None, None, -1), Ellipsis,
    NotImplemented, int, str, list, dict, KeyError, datetime.date, collections.OrderedDict, float,
    # dates and times
    datetime.date(2024, 2, 29), moment(2024, 1, 2, 3, 4, 5, 678901),
    moment(2024, 1, 2, 3, 4, 5, 678901, tzinfo=timezone.utc), moment(2024, 11, 3, 1, 30, fold=1),
    datetime.time(1, 2, 3, 4), datetime.time(23, 59, tzinfo=timezone(timedelta(hours=-5), "EST")),
    timedelta(1, 2, 3), timedelta(-1), timezone.utc, timezone(timedelta(hours=5, minutes=30)),
    [datetime.date(2024, 1, 1), datetime.date(2024, 1, 2), timedelta(1)],
    # other modules' values
    decimal.Decimal("1.50"), decimal.Decimal("-1E+30"), decimal.Decimal("NaN"),
    fractions.Fraction(1, 3), uuid.UUID("12345678-1234-5678-1234-567812345678"),
    collections.OrderedDict([("a", 1), ("b", 2)]), collections.OrderedDict(),
    collections.Counter("abca"), collections.defaultdict(list, {"a": [1]}),
    collections.defaultdict(None, {1: 2}), collections.defaultdict(int, {1: 2, 3: 4}),
    collections.deque([1, 2, 3]), collections.deque([1], maxlen=4), collections.deque(maxlen=4),
    array.array("d", [1.5, 2.0]), array.array("i", [1, 2, -3]), array.array("B", [1, 255]),
    # exceptions
    Exception(), Exception("x"), ValueError("a", 1), KeyError("k"), OSError(2, "no"),
    FileNotFoundError(2, "no", "f"), OSError("x"), StopIteration(5), ImportError("x"),
    UnicodeDecodeError("utf-8", b"\xff", 0, 1, "bad"), ZeroDivisionError("division by zero"),
    [ValueError(1), ValueError(2), TypeError(3)], ExceptionGroup("g", [ValueError(1)]),
    # the same more than once, and in itself
    in_a_list(), in_a_dict(), in_a_tuple(), shared(), [text, text, [text]], {"a": "a", "b": "a"},
    [b"a", b"a"],
    # frames
    [{"id": i, "name": f"user{i}", "score": i * 1.5 + 0.25, "tags": ["a", "b"]} for i in range(300)],
    ["x" * 70000, b"y" * 70000, "tail"], [b"q" * 65535] * 2, [b"r" * 65536, 1],
    [f"t{i}" for i in range(20000)],
]


def named(value):
    return repr(value)[:60].encode("ascii", "backslashreplace").decode()


def pickled(value, protocol):
    return pickle.dumps(value, protocol).hex()


print(json.dumps([[named(one), [pickled(one, p) for p in range(6)]] for one in values]))

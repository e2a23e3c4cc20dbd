"""Calls that CPython takes, with more names and places than its documentation tells of."""
import argparse
import calendar
import collections
import configparser
import fractions
import glob
import json
import logging
import os.path
import pathlib
import re
import sqlite3
import sys
import unittest
import urllib.parse
import urllib.parse as addresses
import warnings
import weakref

warnings.simplefilter("ignore")


def told(call):
    try:
        print(call())
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


# argparse
shown = argparse.BooleanOptionalAction(
    ["--colour"], "colour", default=True, type=str, choices=["a"], metavar="M"
)
print(shown.type, shown.choices, shown.metavar, shown.option_strings, shown.nargs)
placed = argparse.BooleanOptionalAction(["--x"], "x", None, int, [1], True, "help", "N", False)
print(placed.type, placed.choices, placed.required, placed.help, placed.metavar)
parser = argparse.ArgumentParser("p")
added = parser.add_argument(
    "--fast", action=argparse.BooleanOptionalAction, type=int, choices=[1], metavar="X"
)
print(added.type, added.choices, added.metavar)
print(parser.parse_args(["--no-fast"]))
group = parser.add_argument_group("title", "about it", conflict_handler="resolve")
print(group.title, group.description)

# logging
record = logging.LogRecord("n", 20, "/a/b.py", 3, "a %s", ("b",), None, "f", None, extra=1, task="t")
print(record.getMessage(), record.funcName)


def factory(*args, **kwargs):
    made = logging.LogRecord(*args, **kwargs)
    made.made = True
    return made


print(factory("n", 10, "p", 1, "m", (), None, more=2).made)

# json
print(list(json.JSONEncoder().iterencode([1, {"a": None}], _one_shot=False)))
print("".join(json.JSONEncoder(indent=1).iterencode([1, "x"], _one_shot=True)))
print("".join(json.JSONEncoder().iterencode({"a": [1.5]}, True)))
error = json.JSONDecodeError(msg="bad", doc="a\nb", pos=2)
print(error, error.lineno)

# paths
told(lambda: pathlib.PurePath("/a/b/c").is_relative_to("/a", "b"))
told(lambda: pathlib.PurePath("/a/b/c").is_relative_to("/a", "c"))
told(lambda: pathlib.PurePath("/a/b/c").relative_to("/a", "b"))
told(lambda: pathlib.PurePath("/a/b/c").relative_to("/a", "d", walk_up=True))
told(lambda: pathlib.Path("a", nothing=1))
told(lambda: pathlib.PurePath(nothing=1))
told(lambda: os.path.splitroot(path="//a/b"))
told(lambda: os.path.splitroot("/a"))

# addresses in bytes
split = addresses.SplitResultBytes(scheme=b"http", netloc=b"a:1", path=b"/p", query=b"q", fragment=b"f")
print(split.geturl(), split.port, split.decode().geturl())
parsed = addresses.ParseResultBytes(
    scheme=b"http", netloc=b"a", path=b"/p", params=b"", query=b"q", fragment=b""
)
print(parsed.geturl())
print(addresses.DefragResultBytes(b"u", fragment=b"f").geturl())

# mappings
print(collections.UserDict.fromkeys(iterable="ab"))
print(fractions.Fraction.from_float(f=0.5))


class Key:
    pass


key = Key()
weak = weakref.WeakKeyDictionary()
print(weak.get(key, 3), weak.setdefault(key, 4), weak.pop(key))
values = weakref.WeakValueDictionary()
print(values.get("a", 3), values.setdefault("a", key) is key)
print(values.pop("a") is key, values.pop("a", 5))

# errors
error = re.error("bad", "a(", 1)
print(error, error.pos)
print(urllib.parse.quote("a b"))
told(lambda: calendar.IllegalMonthError(month=13))
told(lambda: configparser.NoOptionError(option="o", section="s"))
told(lambda: configparser.NoSectionError(section="s"))
config = configparser.ConfigParser()
config.read_string("[a]\nx = 1\n")
print(config.getint("a", "x", fallback=2), config["a"].get("y", fallback="z"))

# the rest

# the rest
case = unittest.TestCase()
case.assertListEqual(list1=[1], list2=[1])
case.assertTupleEqual(tuple1=(1,), tuple2=(1,))
case.assertSetEqual(set1={1}, set2={1})
case.assertDictEqual(d1={}, d2={})
base = sqlite3.connect(":memory:")
base.create_function(name="twice", narg=1, func=lambda x: x * 2)
print(base.execute("select twice(4)").fetchone(), type(glob.translate(pat="*.py")).__name__)
print(getattr(sys.modules[__name__], "Key") is Key)

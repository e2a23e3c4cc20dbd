"""Mapping patterns that keep what they do not name."""
from collections import Counter


def describe(value):
    match value:
        case {"kind": "point", "x": x, "y": y, **more}:
            return f"point {x} {y} and {sorted(more)}"
        case {1: one, **others} if others:
            return f"one is {one}, others {others}"
        case {**everything}:
            return f"a dict of {len(everything)}: {everything}"
        case _:
            return "no dict"


print(describe({"kind": "point", "x": 1, "y": 2}))
print(describe({"kind": "point", "x": 1, "y": 2, "color": "red", "at": (3, 4)}))
print(describe({1: "a", 2: "b", None: "c"}))
print(describe({True: "a", 2: "b"}))
print(describe({1: "a"}))
print(describe({}))
print(describe([1]))

config = {"host": "here", "port": 80, "debug": True}
match config:
    case {"host": host, **rest}:
        rest["port"] += 1
        print(host, rest, config["port"], type(rest).__name__)

match Counter("abca"):
    case {"a": n, **rest}:
        print(n, rest)

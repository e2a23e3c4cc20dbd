"""Code that nothing calls by name, and that runs all the same."""

import csv
import json
import shutil
import sys
import threading
from abc import ABC, abstractmethod
from functools import singledispatch


def half(x):
    return x * 0.5


def add(a, b):
    return a + b


class Tee:
    """What the library writes to."""

    def __init__(self, out):
        self.out = out
        self.texts = []
        self.count = 0
        self.size = 0

    def write(self, text):
        self.count = add(self.count, 1)
        self.size = add(self.size, len(text))
        self.texts.append(text)
        return len(text)

    def flush(self):
        self.count = add(self.count, 100)


class Source:
    def __init__(self, parts):
        self.parts = parts

    def read(self, size=-1):
        return self.parts.pop(0) if self.parts else ""


class Pairs:
    def keys(self):
        return ["a", "b"]

    def __getitem__(self, key):
        return add(key, "!")


class Logged:
    def run(self):
        self.result = add(half(3), half(4))


class Job(Logged, threading.Thread):
    def __init__(self):
        super().__init__()
        self.result = 0


HANDLERS = {}


def handler(name):
    def register(f):
        HANDLERS[name] = f
        return f

    return register


@handler("double")
def on_double(value):
    return add(value, value)


@handler("text")
def on_text(value):
    return add(str(value), ".")


@singledispatch
def describe(value):
    return "?"


@describe.register
def _(value: int):
    return f"int {add(value, 1)}"


@describe.register(list)
def of_lists(value):
    return f"list {add(len(value), 0.5)}"


class Shape(ABC):
    def __init__(self, name):
        self.name = name

    @abstractmethod
    def area(self): ...

    def __lt__(self, other):
        return add(self.area(), 0) < add(other.area(), 0)


class Square(Shape):
    def __init__(self, side):
        super().__init__("square")
        self.side = side

    def area(self):
        return self.side * self.side

    def __repr__(self):
        return f"{self.name} {self.side}"


class Unmade(Shape):
    """Of this there is no object: what it adds is added nowhere."""

    def __init__(self):
        super().__init__(["unmade"])

    def area(self):
        return add("no", "area")

    def __str__(self):
        return add([1], [2])


class Stack:
    def __init__(self):
        self.items = []

    def push(self, item):
        self.items.append(item)
        return self

    def size(self):
        return len(self.items)


class Ring:
    """Its push is not called, that of the other is."""

    def __init__(self, places):
        self.items = [0.0] * places
        self.at = 0

    def push(self, item):
        self.items[self.at] = add(item, 0)
        self.at = add(self.at, 1)

    def total(self):
        return sum(self.items) + self.at


def never(x):
    ring = Ring(x)
    ring.push(x)
    HANDLERS[x] = never
    add(x, never)
    return half(x)


tee = Tee(sys.stdout)
kept = sys.stdout
sys.stdout = tee
print("one", "two")
print("three", file=tee)
sys.stdout = kept
json.dump({"a": 1}, tee)
csv.writer(tee).writerow(["x", 1])
shutil.copyfileobj(Source(["left", " right"]), tee)
print(repr("".join(tee.texts)), tee.count > 9, tee.size)
print(dict(Pairs()), {**Pairs()})
job = Job()
job.start()
job.join()
print(job.result)
for name, value in [("double", 1.5), ("text", 2), ("double", 10**20)]:
    print(HANDLERS[name](value))
print(describe(4), describe([1]), describe("x"))
print(sorted([Square(3), Square(1.5), Square(2)]))
print(Stack().push(1).push("x").size(), Ring(2).total())

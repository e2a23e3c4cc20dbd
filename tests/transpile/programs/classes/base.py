import functools
from collections import namedtuple
from contextlib import contextmanager
from enum import Enum
CONST = 41
ratio = 1.5
big = 2 ** 60
Point = namedtuple("Point", "x y")
class Base:
    kind = "base"
    count = 0
    def __init__(self, n):
        self.n = n
        Base.count += 1
    def describe(self):
        return f"{self.kind} {self.n}"
    @property
    def size(self):
        return self.n
    def total(self):
        return self.count + self.n
class Registry:
    names = []
    def __init_subclass__(cls):
        Registry.names.append(cls.__name__)
class Color(Enum):
    RED = 1
    BLUE = 2
class AppError(Exception):
    code = 1
    def render(self):
        return f"[{self.code}] {self}"
class Loud:
    def shout(self):
        return self.describe().upper()
class Temp:
    def __init__(self, c): self.c = c
    def __format__(self, spec): return f"{self.c}{spec}"
    def __add__(self, other): return self.c + other.c
    def __gt__(self, other): return self.c > other.c
    def __len__(self): return self.c
def make(n): return Point(n, n)
def helper(obj, key=None):
    return key(obj)
def timed(f):
    @functools.wraps(f)
    def wrapper(*args, **kw):
        return "timed", f(*args, **kw)
    return wrapper
@contextmanager
def managed(name):
    print("enter", name)
    try:
        yield name.upper()
    finally:
        print("exit", name)
def squares(n):
    for i in range(n):
        yield i * i
def compose(f, g):
    return lambda x: f(g(x))

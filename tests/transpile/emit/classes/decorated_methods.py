"""Decorators on methods: functions that get the object first, as Python's do."""
import functools
from contextlib import contextmanager
from functools import lru_cache, wraps
from multiprocessing import Pool


def loud(work):
    """Says what is called."""
    @wraps(work)
    def inner(self, *args, **kwargs):
        print("calling", work.__name__, self.n)
        return work(self, *args, **kwargs)
    return inner


def counted(work):
    def inner(*args, **kwargs):
        return [work(*args, **kwargs), len(args)]
    return inner


class Repeat:
    def __init__(self, times):
        self.times = times

    def __call__(self, work):
        def run(owner, x):
            return [work(owner, x) for _ in range(self.times)]
        return run


class Machine:
    def __init__(self, n=1):
        self.n = n

    @loud
    def add(self, x, y=2):
        """Adds."""
        return x + y + self.n

    @counted
    def multiply(self, x):
        return x * self.n

    @Repeat(2)
    def step(self, x):
        self.n += 1
        return x + self.n

    @lru_cache
    def slow(self, x):
        print("computing", x)
        return x * self.n

    @staticmethod
    @counted
    def alone(x):
        return x

    @classmethod
    @counted
    def made(cls, n):
        return cls(n).n

    @property
    @loud
    def large(self):
        return self.n * 100

    @functools.cached_property
    def once(self):
        print("once")
        return self.n

    @contextmanager
    def held(self, k):
        yield self.n + k


class Child(Machine):
    @loud
    def add(self, x, y=2):
        return super().add(x, y) + 1000


def total(machine):
    with machine.held(2) as n:
        return n + machine.multiply(1)[0]


if __name__ == "__main__":
    m = Machine()
    print(m.add(2), m.add(1, y=5), Machine.add(m, 3), m.add.__name__)
    print(m.multiply(4), m.step(1), m.slow(2), m.slow(2), m.alone(3), Machine.alone(4), Child.made(9))
    print(m.large, m.once, m.once)
    other = Machine(7)
    print(other.slow(2), other.add(0), vars(other), Machine.slow.cache_info().hits)
    child = Child(5)
    print(child.add(1), list(map(Machine.multiply, [m, child], [1, 2])))
    with Pool(2) as pool:
        print(pool.map(total, [other, Machine(1)]))

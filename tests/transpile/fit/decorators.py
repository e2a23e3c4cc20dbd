import functools
import time


def timed(fn):
    @functools.wraps(fn)
    def wrapper(*args, **kwargs):
        start = time.perf_counter()
        result = fn(*args, **kwargs)
        wrapper.calls += 1
        wrapper.last = time.perf_counter() - start
        return result
    wrapper.calls = 0
    return wrapper


def repeat(times, between=None):
    def deco(fn):
        def inner(*args):
            out = []
            for i in range(times):
                out.append(fn(*args))
                if between is not None and i < times - 1:
                    out.append(between)
            return out
        return inner
    return deco


def registry(cls):
    registry.classes[cls.__name__] = cls
    return cls


registry.classes = {}


@timed
def add(a, b=1):
    """Adds."""
    return a + b


@repeat(3, between="-")
def say(word):
    return word.upper()


@registry
class Alpha:
    def hello(self):
        return "alpha"


@registry
class Beta(Alpha):
    @functools.lru_cache(maxsize=None)
    def slow(self, n):
        return n * 2

    @staticmethod
    def util(x):
        return x or "default"

    @property
    def label(self):
        return self.hello() + "/beta"


print(add(1), add(1, b=5), add.calls, add.__name__, add.last >= 0)
print(say("hi"))
print(sorted(registry.classes), registry.classes["Alpha"]().hello())
b = Beta()
print(b.slow(4), b.slow(4), Beta.util(None), b.label)


@functools.lru_cache(maxsize=32)
def collatz(n):
    if n == 1:
        return 0
    return 1 + collatz(n // 2 if n % 2 == 0 else 3 * n + 1)


print(collatz(27), max(range(1, 30), key=collatz))
power = functools.partial(pow, 2)
print(power(10), functools.reduce(lambda a, b: a * b, [1, 2, 3, 4], 1))

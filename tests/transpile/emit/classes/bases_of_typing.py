# Names of typing as bases, and the objects of classes whose slots leave no dict.
import abc
import collections
import collections.abc
import contextlib
import dataclasses
import functools
import typing
from typing import Dict, Generic, Iterable, Iterator, List, Mapping, Protocol, TypeVar

T = TypeVar("T")


class Countdown(Iterator[int]):
    def __init__(self, start):
        self.left = start

    def __next__(self):
        if self.left == 0:
            raise StopIteration
        self.left -= 1
        return self.left


class Scores(Dict[str, int]):
    def best(self):
        return max(self, key=self.get)


class Stack(List[T]):
    def top(self):
        return self[-1]


class Squares(Mapping[int, int]):
    def __getitem__(self, key):
        return key * key

    def __iter__(self):
        return iter(range(3))

    def __len__(self):
        return 3


class Letters(typing.Iterable[str]):
    def __iter__(self):
        return iter("abc")


class Seen(typing.DefaultDict[str, list]):
    pass


print(list(Countdown(3)), isinstance(Countdown(1), collections.abc.Iterator), sum(Countdown(4)))
scores = Scores(ann=3, bob=7)
print(scores, scores.best(), isinstance(scores, dict))
print(Stack([1, 2]).top(), dict(Squares().items()), 7 in Squares(), list(Letters()))
seen = Seen(list)
seen["a"].append(1)
print(dict(seen), issubclass(Letters, Iterable))


class Shape(abc.ABC):
    __slots__ = ("a",)


class Box(Generic[T]):
    __slots__ = ("a",)


class Sized(collections.abc.Sized):
    __slots__ = ("a",)

    def __len__(self):
        return 2


class Guard(contextlib.AbstractContextManager):
    __slots__ = ("a",)

    def __exit__(self, *args):
        return None


class Drawn(Protocol):
    __slots__ = ()


class Line(Drawn):
    __slots__ = ("a",)


class Free(contextlib.ContextDecorator):
    __slots__ = ("a",)


@dataclasses.dataclass(slots=True)
class Entry(Generic[T]):
    a: int = 0


for kind in (Shape, Box, Sized, Guard, Line, Free, Entry):
    made = kind()
    made.a = 5
    try:
        setattr(made, "other", 1)
        print(kind.__name__, made.a, made.__dict__)
    except AttributeError as error:
        print(made.a, error)

for made in (collections.deque(), collections.OrderedDict(), collections.defaultdict(int)):
    try:
        setattr(made, "other", 1)
        print(type(made).__name__, made.other)
    except AttributeError as error:
        print(error)


class Traced:
    """Decorates by an object, whose inner function is an arrow function in TypeScript."""

    def __init__(self):
        self.calls = []

    def __call__(self, f):
        @functools.wraps(f)
        def inner(*args):
            self.calls.append(args)
            return f(*args)

        return inner


def double(x):
    return x * 2


traced = Traced()
print(traced(double)(4), traced(double).__name__, traced(double).__qualname__, traced.calls)

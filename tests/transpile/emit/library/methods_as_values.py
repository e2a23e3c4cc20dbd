"""Methods as values, the names of things, and keywords from several places."""
from collections import OrderedDict
from functools import partial
from multiprocessing import Pool, Queue


class Greeter:
    def __init__(self, word):
        self.word = word

    def greet(self, name, mark="!"):
        return f"{self.word}, {name}{mark}"

    @classmethod
    def polite(cls):
        return cls("Good day")


class Recent(OrderedDict):
    """Keeps its last items; `size` is an attribute of its own."""

    def __init__(self, size):
        super().__init__()
        self.size = size

    def put(self, key, value):
        self[key] = value
        if len(self) > self.size:
            self.popitem(last=False)


class Set:
    """Bears the name of one of JavaScript's own classes."""

    def __init__(self, *items):
        self.items = items


def default(a, b=2, *, c: int = 3, **rest) -> "str":
    return a, b, c, rest


def attempt(work):
    try:
        print(work())
    except TypeError as error:
        print("TypeError:", error)


def call_any(method, *args, **kwargs):
    return method(*args, **kwargs)


if __name__ == "__main__":
    hello, bye = Greeter("Hello"), Greeter("Bye")
    print(hello.greet == hello.greet, hello.greet == bye.greet, hello.greet != hello.greet)
    print({hello.greet: 1, bye.greet: 2}[hello.greet], len({hello.greet, hello.greet}))
    print(hello.greet.__name__, Greeter.greet.__name__, Greeter.polite().greet("Ann"))
    unbound = Greeter.greet
    print(unbound(bye, "Bo"), unbound(bye, "Bo", mark="?"), unbound is Greeter.greet)
    attempt(lambda: unbound())
    with Pool(2) as pool:
        print(pool.starmap(Greeter.greet, [(hello, "x"), (bye, "y", ".")]))
        print(pool.map(partial(hello.greet, mark="?"), ["a", "b"]))
        print(pool.starmap(max, [(1, 5), (7, 2)]), pool.starmap(min, [("a", "b")]))
        print(call_any(pool.apply, default, (1,), {"c": 5, "d": 6}))
        job = call_any(pool.apply_async, default, (1, 2), {"d": 0})
        print(call_any(job.get, 30), call_any(job.get), call_any(job.ready))
    queue = Queue()
    call_any(queue.put, "item", True, 5)
    print(call_any(queue.get, timeout=30))

    recent = Recent(2)
    for letter in "abc":
        recent.put(letter, letter.upper())
    print(list(recent.items()), len(recent), bool(recent), recent.size, list(recent.keys()))

    print(Set.__name__, type(Set()).__name__, default.__name__, default.__annotations__.keys())
    more = {"c": 1}
    attempt(lambda: default(1, **more, d=2))
    attempt(lambda: default(1, c=2, **more))
    attempt(lambda: default(1, **more, **{"c": 2}))
    attempt(lambda: default(b=1))
    attempt(lambda: default(1, 2, 3, 4))
    attempt(lambda: default(1, **5))

# Methods whose last parameters may be left out.
tests = {"startswith": str.startswith, "in": lambda a, b: b in a, "endswith": str.endswith}
print({name: test("abc", "a") for name, test in tests.items()})
starts = str.startswith
find = str.find
print(starts("abc", "b"), starts("abc", "b", 1), find("abcabc", "c"), find("abcabc", "c", 3), list(map(starts, ["ab"], ["a"])))

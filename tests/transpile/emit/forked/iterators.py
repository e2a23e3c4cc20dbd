"""Iterators as arguments and globals: a child has each where its parent had got to."""
import itertools
import time
from multiprocessing import Process


def gen(n, k=2):
    for i in range(n):
        yield i * k


def slow(n):
    while n:
        time.sleep(0.001)
        yield n
        n -= 1


class Source:
    def __init__(self, xs):
        self.xs = xs

    def items(self):
        for x in self.xs:
            yield x

    def __iter__(self):
        for x in self.xs:
            yield -x

    def positive(self):
        return ("positive", (x for x in self.xs if x > 0))


def take(*given):
    for label, items in given:
        print(label, list(items), flush=True)


counter = itertools.count(5)
lines = iter(["a", "b", "c"])
pairs = enumerate("xyz")
ids = gen(4)
fresh = gen(2)
squares = (x * x for x in range(3))


def work():
    print(next(counter), next(lines), next(pairs), next(ids), list(fresh), list(squares), flush=True)


def run(target, *args):
    process = Process(target=target, args=args)
    process.start()
    process.join()
    print(process.exitcode, flush=True)


def main():
    y = 3
    xs = [1, 2]

    def local(n):
        for i in range(n):
            yield i + y

    begun = gen(4)
    next(begun)
    z = zip(xs, "ab")
    next(z)
    source = Source(xs)
    given = [
        ("exp", (x + y for x in xs)),
        ("local", local(2)),
        ("dict", iter({"a": 1, "b": 2})),
        ("items", iter({"a": 1, "b": 2}.items())),
        ("gen", gen(3, k=4)),
        ("begun", begun),
        ("slow", slow(2)),
        ("method", source.items()),
        ("iter", iter(source)),
        source.positive(),
        ("zip", z),
        ("map", map(lambda x: x + y, xs)),
        ("filter", filter(None, [0, 1])),
        ("reversed", reversed(xs)),
        ("chain", itertools.chain([1], xs)),
        ("islice", itertools.islice(itertools.count(), 3)),
        ("product", itertools.product(xs, repeat=2)),
    ]
    run(take, *given)
    print([list(items) for label, items in given if label != "slow"])


if __name__ == "__main__":
    main()
    for items in (counter, lines, pairs, ids):
        next(items)
    run(work)
    work()

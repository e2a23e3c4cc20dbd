"""What functions remember: attributes, defaults, cached results."""
from functools import lru_cache
from multiprocessing import Pool, Process


def started(target, *args):
    process = Process(target=target, args=args)
    process.start()
    process.join()


def work():
    work.calls += 1
    print(work.calls, work.tag)


work.calls = 0
work.tag = "x"


def use(value):
    task.value = value


def task(x):
    return task.value + x


def collect(x, seen=[]):
    seen.append(x)
    print(seen)


class Box:
    def __init__(self, items=[]):
        self.items = items

    def add(self, x, log={}):
        self.items.append(x)
        log[x] = len(log)
        print(self.items, log)


@lru_cache(maxsize=None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


@lru_cache
def slow(n):
    print("computing", n)
    return n * n


def cached():
    print(fib.cache_info().currsize, fib(12), fib.cache_info().hits, slow(3), slow(4))


if __name__ == "__main__":
    work.calls = 5
    work.tag = "main"
    started(work)
    work()
    started(work)
    with Pool(2, use, (100,)) as pool:
        print(pool.map(task, range(3)))
    collect(1)
    started(collect, 2)
    collect(3)
    Box().add(1)
    started(Box().add, 2)
    fib(10)
    slow(3)
    started(cached)

"""Threads share memory: what workers change, everybody sees."""
from multiprocessing.pool import ThreadPool
import time

seen = []
totals = {"n": 0}


def visit(n):
    seen.append(n)
    totals["n"] += n
    return n * n


class Box:
    def __init__(self):
        self.items = []

    def put(self, x):
        self.items.append(x)
        return len(self.items)


if __name__ == "__main__":
    with ThreadPool(4) as pool:
        print(pool.map(visit, range(6)))
        print(sorted(seen), totals)
        box = Box()
        print(sorted(pool.map(box.put, "abc")), sorted(box.items))
        factor = 3
        print(pool.map(lambda x: x * factor, [1, 2, 3]))
        print(pool.apply(max, (3, 9)), pool.starmap(pow, [(2, 3), (3, 2)]))
        print(sorted(pool.imap_unordered(visit, [7, 8])), list(pool.imap(str, range(3), 2)))
        r = pool.apply_async(lambda a, b=1: (a, b), ("x",), {"b": 2}, callback=seen.append)
        print(r.get(5), r.successful())
        try:
            pool.map(lambda x: 1 // x, [1, 0])
        except ZeroDivisionError as e:
            print("ZeroDivisionError:", e)
        pool.close()
        pool.join()
    print(seen[-1], len(seen), type(pool).__name__, ThreadPool.__mro__[1].__name__)
    try:
        pool.map(str, [1])
    except ValueError as e:
        print("ValueError:", e)

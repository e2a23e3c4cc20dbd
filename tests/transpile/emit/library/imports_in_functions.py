"""Imports inside functions and methods know what they import."""


def square(x):
    import math
    return math.isqrt(x * x) ** 2


def nap():
    import time
    start = time.monotonic()
    time.sleep(0.02)
    return time.monotonic() - start >= 0.02


def short_nap():
    from time import monotonic as now, sleep
    start = now()
    sleep(0.01)
    return now() - start >= 0.01


class Holder:
    def name(self):
        from os import path
        import json as j
        return j.dumps([path.basename("/a/b"), path.join("c", "d")])


def everywhere():
    from multiprocessing import Pool, Queue
    from multiprocessing import Process
    with Pool(2) as pool:
        print(pool.map(square, range(4)))
    q = Queue()
    p = Process(target=q.put, args=("sent",))
    p.start()
    print(q.get())
    p.join()
    if p.exitcode == 0:
        import collections
        return collections.Counter("abca").most_common(1)


if __name__ == "__main__":
    print(nap(), short_nap(), Holder().name())
    print(everywhere())

# Classes and functions that blocks of the main program define, in children.
import sys
from multiprocessing import Pool

entered = {}


def enter(name=None):
    def keep(cls):
        entered[name or cls.__name__] = cls
        return cls
    return keep


def plain(made):
    return made


if len(sys.argv) < 5:
    @enter()
    class First:
        def go(self):
            return 1

    @enter("other")
    class Second(First):
        def go(self):
            return super().go() + 1

    @plain
    class Third:
        x = 3

    class Fourth:
        y = 4

    @plain
    def five():
        return 5


def work(n):
    return First().go() + n, Second().go(), Third.x, Fourth.y, five(), sorted(entered)


if __name__ == "__main__":
    print(work(1), First)
    with Pool(2) as pool:
        print(pool.map(work, [1, 2]))

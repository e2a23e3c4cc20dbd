"""Names that mean something else after a while: the meaning at the start of a child is its own."""
import sys
from multiprocessing import Pool, Process


def started(target, *args):
    process = Process(target=target, args=args)
    process.start()
    process.join()


def f(x):
    return x + 1


def show():
    print("show", f(2))


if __name__ == "__main__":
    with Pool(2) as pool:
        print(pool.map(f, range(3)))
    started(show)


def f(x):
    return x * 100


if __name__ == "__main__":
    with Pool(2) as pool:
        print(pool.map(f, range(3)))
    started(show)
    f = lambda x: x - 1
    started(show)


class A:
    def name(self):
        return "first A"


def tell():
    print(A().name())


if __name__ == "__main__":
    started(tell)


class A:
    def name(self):
        return "second A"


if sys.version_info >= (3, 0):
    def shout(text):
        return text.upper()
else:
    def shout(text):
        return text

if __name__ == "__main__":
    started(tell)

    def local(x):
        return x + k

    class Item:
        def __init__(self, value):
            self.value = value

        def double(self):
            return Item(self.value * 2)

    k = 5
    with Pool(2) as pool:
        print(pool.map(local, [1, 2]), pool.map(shout, ["q"]))
        print([item.value for item in pool.map(Item.double, [Item(1), Item(2)])])
    started(lambda: print(local(1), Item(9).double().value))

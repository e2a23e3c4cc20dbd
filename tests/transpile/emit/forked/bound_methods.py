"""Methods as targets: of instances, classes, values; static ones; on classes that keep counts."""
from multiprocessing import Pool, Process


class Counter:
    registry = {}

    def __init__(self, n):
        self.n = n

    @staticmethod
    def plain(x):
        print("static", x)

    @classmethod
    def named(cls, x):
        print("class", cls.__name__, x)

    @classmethod
    def register(cls, f):
        cls.registry[f.__name__] = f
        return f

    def add(self, x):
        self.n += x
        return self.n

    def show(self, *args, **kwargs):
        print("show", self.n, args, kwargs, sorted(self.registry))


class Sub(Counter):
    def show(self, *args):
        super().show("sub", *args)


@Counter.register
def first():
    print("first")


def started(target, *args, **kwargs):
    process = Process(target=target, args=args, kwargs=kwargs)
    process.start()
    process.join()
    print(process.exitcode)


if __name__ == "__main__":
    c = Counter(5)
    for method in (Counter.plain, Counter.named, Sub.named, c.plain, c.named, c.show):
        started(method, 1)
    c.n = 6
    Counter.registry["z"] = first
    started(c.show, 1, k=2)
    started(Sub(8).show)
    started(Counter.registry["z"])
    c.show = lambda: print("instead")
    started(c.show)
    with Pool(1) as pool:
        print(pool.map(c.add, [1, 2]) if "show" not in vars(c) else pool.map(Counter(1).add, [1, 2]))
    xs = [3]
    started(xs.append, 1)
    print(xs)
    started("a-b".split, "-")

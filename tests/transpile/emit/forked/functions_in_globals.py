"""Functions in globals, in containers and classes among them, as they were when the children started."""
from multiprocessing import Pool, Process

operations = {}
handler = None


def register(name):
    def decorate(f):
        operations[name] = f
        return f

    return decorate


@register("add")
def add(a, b):
    return a + b


class Events:
    handlers = []

    @classmethod
    def on(cls, f):
        cls.handlers.append(f)
        return f

    def fire(self, *args):
        for f in self.handlers:
            f(*args)


def multiplier(n):
    calls = 0

    def multiply(x):
        nonlocal calls
        calls += 1
        return x * n, calls

    return multiply


double = multiplier(2)


def work(name):
    print(name, operations[name](3, 4), handler(2) if handler else None, double(1))


def task(name):
    return operations[name](5, 6)


def started(target, *args):
    process = Process(target=target, args=args)
    process.start()
    process.join()


def main():
    got = []

    @Events.on
    def first(x):
        got.append(x)
        print("first", x, got)

    Events.on(lambda x: print("second", x))
    started(Events().fire, 5)
    print(got)


if __name__ == "__main__":
    started(work, "add")
    handler = lambda x: x + 40
    operations["sub"] = lambda a, b: a - b
    double(1)
    for name in operations:
        started(work, name)
    with Pool(2) as pool:
        print(pool.map(task, ["add", "sub"]))
    main()

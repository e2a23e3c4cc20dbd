"""Closures that come from elsewhere: factories, decorators, partials, attributes, tables."""
from functools import partial, wraps
from multiprocessing import Process, Queue


def started(target, *args):
    process = Process(target=target, args=args)
    process.start()
    process.join()


def adder(n):
    def add(x):
        print(n + x)

    return add


def chain(*functions):
    def run(x):
        for f in functions:
            x = f(x)
        print(x)

    return run


def in_process(f):
    @wraps(f)
    def wrapper(*args, **kwargs):
        process = Process(target=f, args=args, kwargs=kwargs)
        process.start()
        process.join()
        return process.exitcode

    return wrapper


@in_process
def job(x, y=1):
    print("job", x, y)


@in_process
def fails():
    raise SystemExit(3)


def parallel(f, items):
    answers = Queue()

    def worker(i, item):
        answers.put((i, f(item)))

    processes = [Process(target=worker, args=(i, item)) for i, item in enumerate(items)]
    for process in processes:
        process.start()
    found = sorted(answers.get() for _ in processes)
    for process in processes:
        process.join()
    return [answer for _, answer in found]


class Job:
    def __init__(self, name, f):
        self.name = name
        self.f = f
        self.steps = [lambda x: x + 1, lambda x: x * 2]

    def run(self, x):
        for step in self.steps:
            x = step(x)
        print(self.name, self.f(x))


class FunctionProcess(Process):
    def __init__(self, f, *args):
        Process.__init__(self)
        self.f = f
        self.given = args

    def run(self):
        print(self.f(*self.given))


def main():
    base = 100

    def minus(a, b):
        return a - b + base

    for process in [FunctionProcess(lambda x: base + x, 1), FunctionProcess(minus, 5, 2)]:
        process.start()
        process.join()

    def show(a, b, c=0):
        print(base, a, b, c)

    started(partial(show, 1, c=3), 2)
    started(partial(partial(show, "x"), "y"))


table = {"inc": lambda x: x + 1, "double": lambda x: x * 2}
plus = adder(1000)

if __name__ == "__main__":
    for f in (adder(1), plus):
        started(f, 10)
    started(chain(table["inc"], table["double"], lambda x: -x), 3)
    print(job(1), job(1, y=5), fails())
    print(parallel(lambda x: x * x, [1, 2, 3]), parallel(str.upper, ["a", "b"]))
    started(Job("square", lambda v: v * v).run, 3)
    main()

"""Lambdas as targets, arguments, defaults and items."""
from multiprocessing import Process


def started(*args, **kwargs):
    process = Process(*args, **kwargs)
    process.start()
    process.join()


def apply(f, xs):
    print([f(x) for x in xs])


def loops():
    waiting = []
    for i in range(3):
        waiting.append(Process(target=lambda i=i: print("got", i)))
    for process in waiting:
        process.start()
        process.join()
    for j in range(2):
        started(target=lambda: print("now", j))
    late = [lambda: print("last", k) for k in range(3)]
    for f in late:
        started(target=f)
    for name, value in {"a": 1, "b": 2}.items():
        def job():
            print(name, value)

        started(target=job)


scale = lambda x, f=3: x * f

if __name__ == "__main__":
    n = 7
    started(target=lambda: print("n is", n))
    started(target=lambda x, y=2: print(x + y + n), args=(1,))
    started(target=apply, args=(lambda x: x + 1, [1, 2, 3]))
    started(target=apply, kwargs={"f": lambda x: -x, "xs": (4, 5)})
    started(target=apply, args=(scale, [1, 2]))
    scale = lambda x: x - n
    started(target=apply, args=(scale, [1, 2]))

    def local(x):
        return x * 10

    started(target=apply, args=(local, [7]))
    loops()

"""Functions inside functions as targets: what they have closed over is what it was when the child started."""
from multiprocessing import Process, Queue


def started(target, *args):
    process = Process(target=target, args=args)
    process.start()
    process.join()
    return process.exitcode


def captured():
    factor = 3
    step = 0.5
    big = 2**70
    [first, (second, third)] = ["a", (2.0, None)]
    try:
        number = int("x")
    except ValueError as error:
        reason = str(error)
        number = -1
    label = "negative" if number < 0 else "positive"

    def work(x):
        print(x * factor, step * 2, big, first, second, third, reason, label)

    print(started(work, 5))


def shared():
    count = 0
    seen = []

    def bump():
        nonlocal count
        count += 1
        seen.append(count)

    def work():
        bump()
        bump()
        print("child", count, seen)

    bump()
    started(work)
    print("parent", count, seen)
    count = 10
    started(work)


def recursive():
    def fact(n):
        return 1 if n < 2 else n * fact(n - 1)

    def even(n):
        return n == 0 or odd(n - 1)

    def odd(n):
        return n != 0 and even(n - 1)

    handlers = []

    def work(n):
        print(fact(n), even(n), odd(n), [h is work for h in handlers], len(handlers))

    handlers += [work, even]
    started(work, 5)


def forwarded(*args, **kwargs):
    def inner(extra, *more, flag=False, **named):
        print(args, sorted(kwargs.items()), extra, more, flag, sorted(named.items()))

    process = Process(target=inner, args=(1, 2), kwargs={"flag": True, "z": 3})
    process.start()
    process.join()


def generators():
    n = 3

    def squares():
        for i in range(n):
            yield i * i

    def work():
        print(list(squares()), [x for x in squares() if x])

    started(work)


def global_counter():
    def bump(by):
        global total
        total += by
        print("total", total)

    bump(1)
    started(bump, 10)
    bump(1)


total = 0


class Runner:
    def __init__(self, n):
        self.n = n
        self.answers = Queue()

    def go(self):
        def work(x):
            self.answers.put((self.n, x))

        process = Process(target=work, args=(2,))
        process.start()
        print(self.answers.get())
        process.join()
        process = Process(target=lambda: self.answers.put(self.n * 2))
        process.start()
        print(self.answers.get())
        process.join()


if __name__ == "__main__":
    captured()
    shared()
    recursive()
    forwarded(1, 2, a=3)
    generators()
    global_counter()
    Runner(3).go()

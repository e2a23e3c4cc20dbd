"""A pool's workers have the values of the moment when it was made."""

from multiprocessing import Lock, Pool, Value

factor = 1
shared = None
guard = None
history = []


def init(value, lock):
    global shared, guard
    shared = value
    guard = lock


def scale(x):
    history.append(x)
    return x * factor, len(history)


def count(n):
    with guard:
        shared.value += n


if __name__ == "__main__":
    factor = 2
    with Pool(1) as early:
        factor = 3
        history.append("parent")
        with Pool(1) as late:
            factor = 4
            print(early.map(scale, [1, 2], chunksize=1))
            print(late.map(scale, [1, 2], chunksize=1))
    print(scale(1), history)
    total = Value("i", 0)
    with Pool(2, initializer=init, initargs=(total, Lock())) as pool:
        pool.map(count, range(10))
    print(total.value, shared)

"""Arrays in shared memory: items, slices, what reads and writes them."""
from multiprocessing import Array, Process


def square_all(numbers):
    for i in range(len(numbers)):
        numbers[i] = numbers[i] ** 2


def scale(numbers, factor):
    with numbers.get_lock():
        numbers[:] = [x * factor for x in numbers]


if __name__ == "__main__":
    a = Array("i", range(6))
    d = Array("d", [0.5, 1.5, 2.0])
    z = Array("i", 4)
    print(a[:], d[:], z[:], len(a), len(d))
    for target, args in ((square_all, (a,)), (scale, (d, 10))):
        p = Process(target=target, args=args)
        p.start()
        p.join()
    print(a[:], list(d), sum(a), max(d), sorted(a, reverse=True)[:2])
    print(a[2], a[-1], a[1:4], a[::2], a[-2:], a[4:1:-1], a[10:], 16 in a)
    a[0] = 100
    a[1:3] = [7, 8]
    a[-1] += 1
    print(a[:], [x for x in a if x % 2], tuple(a), list(reversed(a)))
    for i, x in enumerate(z):
        z[i] = x + i
    print(z[:], list(zip(a, z)), type(a).__name__, type(a.get_obj()).__name__)
    first, *rest = a
    print(first, rest)
    with a:
        print("locked", a[0])
    print(a.acquire(), a.release(), hasattr(a, "get_lock"))

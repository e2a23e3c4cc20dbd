"""Sums of ints over ranges: long and short, nested, chosen, of what functions calculate."""
from functools import reduce


def cube(x):
    """The third power."""
    return x * x * x


def mixed(a, b):
    return a + b ** 2 * a + a ** 3


def checked(x):
    if x == 77:
        raise ValueError("at 77")
    return x * x * x


def half(x):
    return x * x * x / 2


N = 300_000

print(sum(x ** 3 for x in range(N)))
print(sum(cube(i) for i in range(N)), sum(cube(i) for i in range(-N, 0)))
print(sum(i * i for i in range(N) if i % 3 == 0 if i % 2))
print(sum(map(cube, range(5, N))), sum(map(cube, range(3))))
print(sum([k * (k + 1) * (2 * k + 1) // 6 for k in range(N)]))
print(sum(a * b for a in range(400) for b in range(a)))
print(sum(mixed(i, i) for i in range(N)))
print(sum(2 ** 60 + i for i in range(2000)), sum(-(3 ** 50) * i for i in range(2000)))
print(sum(half(i) for i in range(2000)), sum(x > 5 for x in range(2000)))
print(sum(i * 10 ** 15 for i in range(10)), sum(i for i in range(0)), sum(i for i in range(10, 2)))


def table(rows, columns):
    whole = sum(r * c for r in range(rows) for c in range(columns))
    odd = sum(cube(n) - n for n in range(1, columns, 2))
    return whole, odd, sum(n for n in range(rows, -rows, -1)) + sum(cube(n) for n in range(rows))


print(table(70, 90))


def fails(n):
    try:
        return sum(checked(i) for i in range(n))
    except ValueError as error:
        return str(error)


print(fails(70), fails(80))


def shadows(i):
    total = sum(i * 2 for i in range(i))
    x = 4
    return total + sum(cube(x) for x in range(x)) + i + x


print(shadows(10))
print([sum(cube(j) for j in range(i)) for i in range(5)])
print({n: sum(map(cube, range(n))) for n in (10, 200_000)})
print(reduce(lambda a, n: a + sum(i * n for i in range(n)), range(9), 0))

grown = 0
for step in range(N):
    grown += cube(step) + step
    if step % 100_000 == 5:
        print(step)
print(grown)


def running(n, factor):
    total = 5
    for i in range(n):
        total += mixed(i, factor)
        total -= cube(i)
    return total


print(running(N, 9), running(N, 123_456_789), running(0, 2))
values = [3, 10 ** 8, -(10 ** 7), 5]
print(sum(cube(v) for v in values), sum(values[i] ** 3 for i in range(4)))

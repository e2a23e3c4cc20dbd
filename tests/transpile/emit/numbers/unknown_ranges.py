"""Loops over ranges of which only the beginning is known, and ranges that are not gone through."""


def squares(n):
    total = 0
    for i in range(n):
        total += i * i % 7
    return total


def cubes(n):
    return [i ** 3 for i in range(1, n, 2)]


def far(n):
    for i in range(n):
        if i > 2:
            return i, n - i, i * n
    return None


def down(n):
    return [i * 3 for i in range(n, n - 3, -1)]


def backwards(n):
    found = []
    for i in reversed(range(n)):
        found.append(i * 5)
        if len(found) == 2:
            break
    for i in range(n)[::-1]:
        found.append(i * 5)
        if len(found) == 4:
            break
    return found


def items(n):
    r = range(n)
    return r[-1] * 3, r[n - 2] + 5, r.stop * 2, r.index(n - 1), n - 1 in r, len(range(0, n, n)), r[5:]


def steps(n, by):
    found = []
    for i in range(0, n, by):
        found.append(i * by)
        if len(found) == 3:
            break
    return found


def starts(n):
    return [i * i for i in range(n, n + 2)]


def multiplied(n):
    product = 1
    for i in range(2, n):
        product *= i
    return product


def primes(n):
    return [k for k in range(2, n) if all(k % d for d in range(2, int(k ** 0.5) + 1))]


def pairs(n):
    return sum(1 for i in range(n) if any(i * j == 12 for j in range(i)))


def mapped(n):
    return list(map(lambda i: i * i, range(n)))


def largest(n):
    best = 0
    for i in range(n):
        for j in range(i, n):
            best = max(best, i * j + 2 ** i)
    return best


def changed(n):
    found = []
    for i in range(n):
        i += 2 ** 53
        found.append(i * 3)
    return found


def show(f, *args):
    print(f.__name__, f(*args))


show(squares, 100)
show(cubes, 9)
show(far, 10)
show(far, 2 ** 70)
show(far, 1)
show(down, 2 ** 60)
show(backwards, 2 ** 50)
show(items, 2 ** 40)
show(steps, 2 ** 66, 2 ** 60)
show(steps, 10, 4)
show(starts, 2 ** 40)
show(starts, 2)
show(multiplied, 25)
show(primes, 40)
show(pairs, 15)
show(mapped, 5)
show(largest, 60)
show(changed, 2)
for wrong in (1.5, "3", None):
    try:
        squares(wrong)
    except TypeError as error:
        print(error)
show(squares, True)

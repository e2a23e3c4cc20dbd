"""Roots, quotients and logarithms of ints, cut off to ints; how many bits ints need; distances in the plane."""
import math


def is_prime(n):
    if n < 2:
        return False
    for i in range(2, int(math.sqrt(n)) + 1):
        if n % i == 0:
            return False
    return True


def squares(limit):
    found = []
    for a in range(limit):
        for b in range(a, limit):
            h = a ** 2 + b ** 2
            if int(h ** 0.5) ** 2 == h:
                found.append((a, b))
    return found


def halves(numbers):
    return [int(n / 2) for n in numbers], [int(n / 3) for n in range(5)], [int(n / -2) for n in range(3)]


def safe(work):
    try:
        print(work())
    except (ValueError, ZeroDivisionError, OverflowError) as error:
        print(type(error).__name__, error)


def divided(a, b):
    return int(a / b)


print([n for n in range(60) if is_prime(n)], is_prime(999983))
print(squares(16))
print(halves([5, -5, 0, -1]))
safe(lambda: divided(7, 2))
safe(lambda: divided(7, 0))
safe(lambda: int(math.sqrt(-1)))
safe(lambda: int(math.log(0)))
print(0 * int(0 / 5), 1 / (1 + int(0 / 5)), str(int(0 ** 0.5)), [math.log(n) for n in range(1, 3)], math.sin(0), math.cos(1))
for n in (0, 1, -1, 255, 256, 2 ** 31 - 1, 2 ** 31, 2 ** 32 - 1, 2 ** 32, -2 ** 32, 2 ** 33 + 5, 2 ** 53 - 1, 2 ** 53, -2 ** 70):
    print(n.bit_length(), end=" ")
print(True.bit_length())
print(math.dist((0, 0), (3, 4)), math.dist([1.5, 2], [1.5, 2]), math.dist((1, 2, 3), (4, 5, 6)), math.dist((1,), (4,)))
print(math.dist((1e308, 0), (-1e308, 1e308)), math.dist((math.inf, 0), (0, math.nan)), math.dist((math.nan, 0), (0, 0)))
safe(lambda: math.dist((1, 2), (1, 2, 3)))

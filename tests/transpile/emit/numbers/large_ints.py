"""Ints that outgrow plain numbers do so exactly."""

SAFE = 2**53 - 1


def grow(n):
    total = SAFE - 2
    for i in range(n):
        total += i
    return total


def squares(limit):
    found = []
    i = 1
    while i * i <= limit:
        found.append(i * i)
        i += 1
    return found


def root(n):
    i = 0
    while i**2 < n:
        i += 1
    return i


def roots(limit):
    count = 0
    i = -5
    while i * i <= limit:
        count += 1
        i += 1
    return count, i


def power_sum(start, stop):
    total = 0
    for i in range(start, stop):
        total += i + i**2 + i**3
    return total


def factorial(n):
    result = 1
    for i in range(2, n + 1):
        result *= i
    return result


print(grow(5), grow(3), SAFE + 2, SAFE * SAFE, -SAFE - 2)
print(squares(40), squares(-1), root(50), roots(9))
print(power_sum(0, 10), power_sum(300000, 300003), power_sum(-3, 2))
print(factorial(18), factorial(19), factorial(25))
counts = [SAFE - 1] * 2
for i in range(2):
    counts[i] += 1
    counts[i] += i
print(counts, sum(counts))
a, b = 0, 1
for _ in range(90):
    a, b = b, a + b
print(a, b, a % 1000, b // a)
x = 94906267
print(x * x, x * x % 10, (x * x - 1) // 2, (x * x) & 255)

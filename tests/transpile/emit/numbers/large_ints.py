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
far = range(2**60, 2**60 + 10, 3)
print(far.index(2**60 + 3), far[1:3], far[::-1], list(far[1:]), far[-9:9])
wide = range(10**20)
print(wide.index(10**19), wide[10**19:10**19 + 5], wide[-3:], wide[::10**18], wide[5:2], wide[9:0:-(10**17)])
print(range(2**53 + 1).index(2**53), range(2**60)[::2], range(10)[::2**60], range(9)[:-2**70:-2])
print(slice(10**18 + 1, None, 2**60).indices(10**19 + 1))
print(0x_ff, 0b_1_0, 0o_17, 0X_Ff)

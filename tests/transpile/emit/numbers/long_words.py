"""Ints about a word long: kept within words, with bits of them taken, constants that are powers."""


def lcg(x, n):
    for _ in range(n):
        x = (x * 6364136223846793005 + 1442695040888963407) % 2 ** 64
    return x


def fnv(data):
    h = 0xcbf29ce484222325
    for byte in data:
        h = ((h ^ byte) * 0x100000001b3) & 0xffffffffffffffff
    return h


def splitmix(seed, n):
    out = []
    mask = (1 << 64) - 1
    for _ in range(n):
        seed = (seed + 0x9e3779b97f4a7c15) & ((1 << 64) - 1)
        z = seed
        z = ((z ^ (z >> 30)) * 0xbf58476d1ce4e5b9) & mask
        z = ((z ^ (z >> 27)) * 0x94d049bb133111eb) % (1 << 64)
        out.append(z ^ (z >> 31))
    return out


print(lcg(12345, 1000), lcg(-5, 1), fnv(b"hello"), splitmix(7, 3))

samples = [0, 1, -1, 2 ** 31, 2 ** 52, 2 ** 53 - 1, 2 ** 53, -(2 ** 53), -(2 ** 53) + 1, -(2 ** 53) - 1, 2 ** 63, 2 ** 64 - 1,
           2 ** 64, -(2 ** 64), 2 ** 64 + 5, 3 ** 60, -(3 ** 60), 2 ** 200 + 1, -(2 ** 200) - 1]
for a in samples:
    print(a, a % 2 ** 64, a & 0xffffffffffffffff, a & 0xffffffff, a & 2 ** 52 - 1, a & -2, a & 2 ** 70, a % 2 ** 32, a % -(2 ** 64))
for a in samples:
    row = []
    for b in samples:
        row += [a & b, a | b, a ^ b, a + b, a - b]
        if b:
            row += [a // b, a % b, divmod(a, b)]
    print(hash(tuple(map(str, row))) != 0, sum(row[:5]), row[-1], len(str(row)))
for b in (0, False, True, 2.0):
    for a in (2 ** 70, 5):
        for operate in (lambda: a % b, lambda: a // b):
            try:
                print(operate(), end=" ")
            except ZeroDivisionError as error:
                print(error, end="; ")
print()
total = 0
for i in range(3):
    total += 10 ** 20 - 10 ** 20 + i + (1 << 90) // 2 ** 89 - (5 - 2 ** 60)
    total *= 2 ** 53
print(total, -2 ** 64, 2 ** 200, [2 ** 64 - k for k in range(2)], [(-3) ** 41 for _ in range(1)])
x = 2 ** 53
x = x - 1 + 1 - 1
print(x, x + 1 - 1 == x, {x: 1}[2 ** 53 - 1], (2 ** 53 + 1) - 2, -(2 ** 53) + 1, (-(2 ** 54)) // 2, (2 ** 54) // -2)

"""Bools that count as ints: sums and differences with them, items that are one or the other, bytes in loops."""


def distance(s, t):
    previous = list(range(len(t) + 1))
    for i, c in enumerate(s, 1):
        current = [i]
        for j, d in enumerate(t, 1):
            current.append(min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + (c != d)))
        previous = current
    return previous[-1]


print(distance("kitten", "sitting"), distance("", "abc"), distance("same", "same"))


def counts(xs):
    small = 0
    down = 0
    for x in xs:
        small += x < 3
        down -= x == 4
        small += (x > 1) + (x > 2) - (x > 8)
    return small, down, True + True, False - True, -(False - False), True + 2, 2 - True, True * 3, -False


print(counts([1, 2, 3, 4, 4, 9]))


def neighbours(grid):
    rows, columns = len(grid), len(grid[0])
    found = []
    for r in range(rows):
        n = 0
        for c in range(columns):
            n += grid[r][c]
            n = n + grid[(r + 1) % rows][(c + 1) % columns]
        found.append(n)
    return found


print(neighbours([[(r * c) % 3 == 0 and 1 or False for c in range(5)] for r in range(4)]))


class Number:
    def __init__(self, n):
        self.n = n

    def more(self, other):
        self.n += other
        return self.n + (other > 2)


print(Number(3).more(True), Number(3).more(7))
flag = True
flag += 1
print(flag, sum([True, 2, False]), 5 - (flag > 1), 2 ** 53 - 1 + (flag > 1), 0.5 + (flag > 1), (flag > 1) + 1.0)


def checksum(data):
    a, b = 1, 0
    for byte in data:
        a = (a + byte) % 65521
        b = (b + a) % 65521
        if byte == 7 and len(data) < 8:
            data.append(9)
    return a, b, [byte for byte in data if byte > 98], {byte: byte + 1 for byte in data}, sorted(data)


print(checksum(bytearray(b"ab\x07c")))


def total(data):
    n = 0
    for byte in data:
        n += byte
    for i, byte in enumerate(data):
        n += i * byte
    return n, list(data), max(data), [*data], {*data}, tuple(byte for byte in data), sum(byte for byte in data)


print(total(b"abc"), total(bytes(range(3))))

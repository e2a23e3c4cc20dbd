"""Items of bytes and bytearrays in loops: read, stored, beyond the ends, counted from the end, of a wrong size."""


def sieve(n):
    flags = bytearray([1]) * (n + 1)
    flags[0] = flags[1] = 0
    for p in range(2, int(n ** 0.5) + 1):
        if flags[p]:
            for m in range(p * p, n + 1, p):
                flags[m] = 0
    return [i for i in range(n + 1) if flags[i]]


print(sieve(60))


def at(data, places):
    found = []
    for i in places:
        try:
            found.append(data[i])
        except IndexError as error:
            found.append(str(error))
    return found


print(at(b"abc", [0, 2, 3, -1, -3, -4]), at(bytearray(b"xyz"), [0, 2, 3, -1, -3, -4]))


def put(data, places, given):
    found = []
    for i in places:
        try:
            data[i] = given % 256
            data[i] = given
        except (IndexError, ValueError, TypeError) as error:
            found.append(str(error))
    return data, found


print(put(bytearray(4), [0, -1, 4, -5], 7))
print(put(bytearray(4), [0, -1, 4, -5], 300))
print(put(bytearray(4), [1], -1))


def puts(data, i):
    try:
        for _ in range(1):
            data[i] = 65
    except (TypeError, IndexError) as error:
        return str(error)
    return data


print(puts(bytearray(2), 1), puts(bytearray(2), 2), puts(b"ab", 0))


def grows(n):
    data = bytearray()
    for i in range(n):
        data.append(i % 251)
        data[i - 1] = 255 - data[i] % 2
        if len(data) > 3:
            del data[0]
            data.insert(0, 9)
    return data, sum(data), data[-1], data[n - 1]


print(grows(7))


table = [bytearray(3), bytearray(b"abc")]
for row in range(2):
    for column in range(3):
        table[row][column] = table[row][column] ^ 1
        table[row][column] += 2
print(table)


def grown(data, more):
    data.extend(data)
    data.extend(more)
    data += bytes(40)
    data.extend(data)
    data.append(255)
    return data


def crossed(n):
    marks = bytearray(b"\x01") * n
    for i in range(2, 6):
        marks[i * i::i] = bytes(len(range(i * i, n, i)))
    marks[::-7] = b"\x02" * len(marks[::-7])
    return marks


print(grown(bytearray(b"ab"), [1, 2]), grown(bytearray(), bytearray(b"xy")), crossed(30), crossed(27))


def beside(a: bytes, b: bytearray, texts: list[str]):
    total = 0
    for x, y in zip(a, b):
        total += x * y
    for i, (x, text) in enumerate(zip(a, texts), 3):
        total += x * len(text) + i
    for i, x in enumerate(b"\xff\x00\x10", 1):
        total ^= x << i
    for i, x in enumerate(b):
        if i < 8 and x > 1:
            b.append(x // 2)
    return total, b, [i for i, (x, y) in enumerate(zip(a, b)) if x != y]


class Counted(bytes):
    def __iter__(self):
        return iter([1, 2])


print(beside(b"hello", bytearray(b"help!"), ["a", "bb"]))
for number, byte in enumerate(Counted(b"xyz")):
    print(number, byte, end=" ")
print([(number, byte) for number, byte in enumerate(memoryview(b"xyz"))])

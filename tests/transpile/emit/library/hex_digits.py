"""Bytes as digits, in groups; bytes added one by one; ints in bases that are powers of two."""
for data in [b"", b"\x00", b"\xff\x01", bytes(range(7)), bytearray(b"abc"), bytes(range(250, 256)) * 3]:
    print(data.hex(), data.hex(" "), data.hex(":", 2), data.hex("-", -2), data.hex(b".", 4), data.hex("_", 0), data.hex("|", -5), data.hex("/", 100))
print(memoryview(b"abcd").hex(), memoryview(b"abcd").hex("-", 3))
for wrong in [lambda: b"a".hex(""), lambda: b"a".hex("ab"), lambda: b"a".hex(1), lambda: b"a".hex("\u00e9\u00e9"), lambda: b"ab".hex("\u20ac")]:
    try:
        print(wrong())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
grown = bytearray()
for i in range(1000):
    grown.append(i % 256)
print(len(grown), grown[:3], grown[-2:], grown.hex()[-6:], sum(grown))
for wrong in [256, -1, "a", 1.0, None]:
    try:
        grown.append(wrong)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
grown.append(True)
print(len(grown), grown[-1])
for power in [0, 3, 6, 8, 9, 12, 16, 18, 24, 27, 31, 32, 53, 70]:
    for number in [2**power - 1, 2**power, -(2**power) - 1]:
        print(hex(number), oct(number), bin(number), f"{number:X} {number:#010x} {number:_b}", "%o" % number)

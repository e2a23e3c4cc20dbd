"""Parts of lists from their ends to their starts."""


def f(p, k):
    a = list(reversed(p[:k]))
    p[:k] = reversed(p[:k])
    p[:k] = p[:k][::-1]
    p[:k + 1] = p[k::-1]
    b = p[::-1]
    c = p[2::-1]
    d = [float(x) / 2 for x in p][::-1]
    d[:2] = reversed(d[:2])
    d[:3] = d[k::-1]
    d.append(sum(d[::-1]))
    return a, b, c, p[9::-1], p[:1:-1], p[-1::-1], p[-9::-1], p[4:-9:-1], p[2:0:-1], d, p[9:2:-1], list(reversed(d))
print(f([1, 2, 3, 4, 5], 2))
for i in range(-6, 6):
    for j in range(-6, 6):
        print([1, 2, 3, 4][i:j:-1], [1, 2, 3, 4][i::-1], (1, 2, 3, 4)[i:j:-1], [1, 2, 3, 4][:j:-1], end=" ")

flags = bytearray(b"\x01") * 30
for i in range(2, 6):
    if flags[i]:
        flags[i * i::i] = bytes(len(range(i * i, 30, i)))
print(sum(flags), flags.count(1), flags.count(0, 5), flags[::3], sum([True, False, 2, 2**60]))
flags[3::2] = flags[2::2][:14]
print(flags)
sieve = [True] * 30
for i in range(2, 6):
    if sieve[i]:
        sieve[i * i::i] = [False] * len(sieve[i * i::i])
print([i for i, p in enumerate(sieve) if p], sieve.count(True), sum(sieve))
for step, items in ((2, [1]), (-1, [1, 2])):
    try:
        sieve[::step] = items
    except ValueError as error:
        print(error)


def tried(action):
    try:
        print(action())
    except (IndexError, TypeError, ValueError) as error:
        print(type(error).__name__, error)


def stored(place, value):
    data[place] = value
    return data


data = bytearray(b"abc")
stored(0, 255), stored(-1, 7), stored(1, True)
print(data, data[0], data[-1], data[True], bytes(data)[2])
for place, value in ((3, 1), (0, 256), (0, -1), (0, 1.0), ("x", 1), (2, 0.5)):
    tried(lambda: stored(place, value))
for place in (-4, 1.0, 3, 2):
    tried(lambda: data[place])
    tried(lambda: bytes(data)[place])


def in_place(given):
    found = []
    for start in range(-6, 7):
        for stop in range(-6, 7):
            p = given[:]
            p[start:stop] = p[start:stop][::-1]
            q = given[:]
            q[start:] = reversed(q[start:])
            q[:stop] = list(reversed(q[:stop]))
            r = given[:]
            r[start:stop + 1] = reversed(r[start:stop + 1])
            r[1:3] = r[1:3][::-1]
            r[:] = r[::-1]
            other = r
            other[start:stop] = r[start:stop][::-1]
            other[start:] = p[start:][::-1]
            found.append((p, q, r))
    return found


for rows in zip(in_place([1, 2, 3, 4]), in_place(["a"]), in_place([])):
    print(rows)


def pancakes(order):
    flips = 0
    while order[0]:
        first = order[0]
        order[:first + 1] = order[first::-1]
        flips += 1
    return flips, order


print(pancakes([3, 1, 4, 2, 0]), pancakes([2, 0, 1]), pancakes([9, 1, 0][::-1]))

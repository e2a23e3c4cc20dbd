"""What variables hold behind loops that run at least once, and behind those that may not."""


def total(xs, start):
    found = start
    for x in xs:
        found += x
    return found


def broken(xs):
    found = 0
    for x in xs:
        if x > 1:
            break
        found += x
    return found


def went_on(xs):
    found = 0
    for x in xs:
        if x > 1:
            continue
        found += x
    return found


def otherwise(xs):
    found = 0
    for x in xs:
        found = found * 2.0
    else:
        found = found + 1
    return found


def returned(xs):
    found = None
    for x in xs:
        return x, found
    return found


def caught(xs):
    found = 0
    try:
        for x in xs:
            found = 1.5 / x
    except ZeroDivisionError:
        return found
    return found


def raised(f):
    found = 0
    for _ in map(f, [1, 2]):
        found = 2.5
    return found


def stop(_):
    raise StopIteration


def shrinking():
    xs = [1.0, 2.0]
    xs.clear()
    return total(xs, 0), sum(xs), len(xs)


def nested(n):
    found = 0
    for i in range(3):
        for j in range(i):
            found = j * 1.5
    last = 0
    for i in range(n):
        for j in range(2):
            last = j * 1.0
    return found, last


def kept(n):
    x = 5
    for x in range(2, 2 + n):
        y = x
    return x, y


def doubled(xs):
    found = [0]
    for x in xs:
        found = [x * 1.0]
    return found


print(total([1.0, 2.0], 0), total([1.5], 1))
print(broken([2.0, 1.0]), broken([1.0, 2.0]), went_on([3.0, 2.0]), went_on([1.0]))
print(otherwise([1]), returned([4]), caught([0]), caught([3]))
print(raised(stop), raised(abs), shrinking())
print(nested(0), nested(1), kept(3), doubled([2, 3]))
for name in "ab":
    last = len(name) * 1.0
print(last)
print(sum([1.0, 2.0]), sum([]), sum(x * 2.0 for x in [1, 2]), sum(x * 2.0 for x in [1] if x > 1))
print(sum(map(float, [1, 2])), sum([0.0] * 3), sum([1.0, 2]), sum([x for x in [1.0]], 0.5))
print(sum(1.0 for _ in range(0)), sum(1.0 for _ in range(2)), sum(x for x in [2.0][1:]))

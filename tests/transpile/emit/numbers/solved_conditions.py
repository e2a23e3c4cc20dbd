"""What conditions on expressions say about the ints in them: heaps and their like stay plain numbers."""


def sift(xs, start, end):
    root = start
    while 2 * root + 1 < end:
        child = 2 * root + 1
        if child + 1 < end and xs[child] < xs[child + 1]:
            child += 1
        if xs[root] >= xs[child]:
            return
        xs[root], xs[child] = xs[child], xs[root]
        root = child


def heap_sort(xs):
    n = len(xs)
    for start in range(n // 2 - 1, -1, -1):
        sift(xs, start, n)
    for end in range(n - 1, 0, -1):
        xs[0], xs[end] = xs[end], xs[0]
        sift(xs, 0, end)
    return xs


def within(test, n):
    return [x for x in range(-40, 41) if test(x, n)]


def doubled(n):
    i = 1
    while i * 2 <= n:
        i = i * 2
    return i


def tripled(n):
    i = 1
    while n > 3 * i - 1:
        i = 3 * i
    return i


def halved(n):
    i = n
    while i // 2 > 3:
        i = i - i // 2
    return i


def negative(n):
    i = -1
    while -i < n:
        i = 2 * i - 1
    return i


def apart(n):
    i, j = 0, n
    while j - i > 2:
        i, j = i + 1, j - 1
    return i, j


def endless(n):
    i = 1
    while 2 * i + 1 > n:
        i = i * 3
        if i > 10 ** 20:
            return i
    return i


def equal(a):
    total = 0
    for x in range(-99, 100):
        if 3 * x - a == 6:
            total += x ** 3
        if x // 7 == a:
            total -= x
        if -x + a != 4:
            total += 1
    return total


def of_floats(x, n):
    while 2 * x + 1 < n:
        x = x * 1.5 + 1
    return x


print(heap_sort([7, 1, 9, 3, 3, 8, 0, 5]))
print([doubled(n) for n in (1, 2, 1000, 2 ** 60)], [tripled(n) for n in (0, 1, 100, 3 ** 40)])
print([halved(n) for n in (-9, 5, 8, 1000)], [negative(n) for n in (1, 9, 2 ** 70)])
print(apart(9), apart(2 ** 5), endless(0), endless(9), [equal(a) for a in (-14, 0, 3)])
print(of_floats(1, 20), of_floats(2.5, 9))
print(within(lambda x, n: 3 * x + 1 <= n, -20), within(lambda x, n: 3 * x + 1 >= n, 100))
print(within(lambda x, n: x // 4 < n, -8), within(lambda x, n: x // 4 >= n, 9))
print(within(lambda x, n: x // 4 == n, -3), within(lambda x, n: n - 2 * x > 0, -70))
for x in range(-40, 41):
    if 3 * x + 1 <= -20:
        assert x <= -7, x
    if x // 4 <= -3:
        assert x <= -9, x
    if -3 * x >= 100:
        assert x < -33, x
    if not 5 - x < 2:
        assert x <= 3, x

"""Items that are surely there, and those that only look so."""


def table(n, m):
    t = [[0] * (m + 1) for _ in range(n + 1)]
    for i in range(n):
        for j in range(m):
            t[i + 1][j + 1] = t[i][j] + i * j
    return t[n][m]


def past(n, m):
    t = [[0] * m for _ in range(n)]
    for i in range(n):
        for j in range(m):
            t[i + 1][j] = t[i][j] + 1
    return t


def beyond(n):
    t = [0] * n
    for i in range(n + 1):
        t[i] = i
    return t


def below(n):
    t = [1] * n
    s = 0
    for i in range(n):
        s += t[i - 1] * i
    return s


def negative(n):
    t = [0] * (n + 4)
    s = [1] * n
    for i in range(len(s) + 1):
        t[i] = 7
    return t


def changed(n):
    t = [0] * n
    n = n + 1
    for i in range(n):
        t[i] = 1
    return t


def turns(sizes):
    out = []
    t = [9]
    for size in sizes:
        n = size
        if n < 3:
            t = [0] * n
        for i in range(n):
            t[i] += 1
        out.append(t[:])
    return out


def stale(sizes):
    for k in sizes:
        if k != 2:
            u = [0] * k
        total = 0
        for i in range(k):
            total += u[i]
    return total


def inner(n):
    t = [0] * n
    for i in range(n):
        for i in range(n + 1):
            pass
        t[i] = 1
    return t


def jagged(rows):
    cols = len(rows[0])
    total = 0
    for i in range(len(rows)):
        for j in range(cols):
            total += rows[i][j]
    return total


def even(a, b):
    n, m, p = len(a), len(b), len(b[0])
    c = [[0] * p for _ in range(n)]
    for i in range(n):
        for j in range(p):
            for k in range(m):
                c[i][j] += a[i][k] * b[k][j]
    return c


def swapped(n):
    m = [[i * n + j for j in range(n)] for i in range(n)]
    for c in range(n):
        m[c], m[n - 1 - c] = m[n - 1 - c], m[c]
        for k in range(len(m[0])):
            m[c][k] -= m[0][k]
    return m


def replaced(n):
    m = [[0] * n for _ in range(n)]
    m[1] = [5]
    out = []
    for i in range(n):
        for j in range(n):
            out.append(m[i][j])
    return out


def triangle(n):
    rows = [[0] * (i + 1) for i in range(n)]
    total = 0
    for i in range(n):
        for j in range(len(rows[0]) + 1):
            total += rows[i][j]
    return total


def grown(n):
    t = [0] * n
    other = t
    other.pop()
    for i in range(n):
        t[i] = 1
    return t


def kept(n):
    t = [0] * n
    fs = [lambda: t[i] for i in range(n)]
    i = 99
    return [f() for f in fs], i


def counted(words):
    counts = [0] * 26
    for word in words:
        for c in word:
            counts[ord(c) - 97] += 1
    return counts[:3]


def down(n):
    t = list(range(n))
    for i in range(n - 1, -1, -1):
        t[i] += i
    for i in range(n, 0, -1):
        t[i] = 0
    return t


def numbered(xs):
    t = [0] * len(xs)
    for i, x in enumerate(xs):
        t[i] = x * 2
    for i, x in enumerate(xs, 1):
        t[i] = x
    return t


def wrapped(n, by):
    t = [1] * n
    return sum(t[(i + by) % n] for i in range(2 * n))


def rows_of(grid):
    total = 0
    for row in grid:
        for j in range(len(grid[0])):
            total += row[j]
    return total


def shortened(n):
    t = [1] * n
    for i in range(n):
        if i == 2:
            t[1:3] = [8]
        t[i] = 0
    return t


def halved(n):
    t = [1] * n
    del t[n // 2]
    return [t[i] for i in range(n)]


try:
    print(table(3, 4))
except (IndexError, ZeroDivisionError, TypeError) as error:
    print(type(error).__name__, error)
try:
    print(table(0, 0))
except (IndexError, ZeroDivisionError, TypeError) as error:
    print(type(error).__name__, error)
try:
    print(table(-3, 2))
except (IndexError, ZeroDivisionError, TypeError) as error:
    print(type(error).__name__, error)
try:
    print(past(3, 2))
except (IndexError, ZeroDivisionError, TypeError) as error:
    print(type(error).__name__, error)
try:
    print(beyond(3))
except (IndexError, ZeroDivisionError, TypeError) as error:
    print(type(error).__name__, error)
try:
    print(below(4))
except (IndexError, ZeroDivisionError, TypeError) as error:
    print(type(error).__name__, error)
try:
    print(negative(-5))
except (IndexError, ZeroDivisionError, TypeError) as error:
    print(type(error).__name__, error)
try:
    print(negative(2))
except (IndexError, ZeroDivisionError, TypeError) as error:
    print(type(error).__name__, error)
try:
    print(changed(2))
except (IndexError, ZeroDivisionError, TypeError) as error:
    print(type(error).__name__, error)
try:
    print(turns([2, 1, 5]))
except (IndexError, ZeroDivisionError, TypeError) as error:
    print(type(error).__name__, error)
try:
    print(stale([1, 2]))
except (IndexError, ZeroDivisionError, TypeError) as error:
    print(type(error).__name__, error)
try:
    print(inner(2))
except (IndexError, ZeroDivisionError, TypeError) as error:
    print(type(error).__name__, error)
try:
    print(jagged([[1, 2], [3]]))
except (IndexError, ZeroDivisionError, TypeError) as error:
    print(type(error).__name__, error)
try:
    print(jagged([[1, 2], [3, 4]]))
except (IndexError, ZeroDivisionError, TypeError) as error:
    print(type(error).__name__, error)
try:
    print(even([[1, 2], [3, 4]], [[5, 6], [7, 8]]))
except (IndexError, ZeroDivisionError, TypeError) as error:
    print(type(error).__name__, error)
try:
    print(even([[1]], [[5, 6], [7, 8]]))
except (IndexError, ZeroDivisionError, TypeError) as error:
    print(type(error).__name__, error)
try:
    print(swapped(3))
except (IndexError, ZeroDivisionError, TypeError) as error:
    print(type(error).__name__, error)
try:
    print(replaced(2))
except (IndexError, ZeroDivisionError, TypeError) as error:
    print(type(error).__name__, error)
try:
    print(triangle(2))
except (IndexError, ZeroDivisionError, TypeError) as error:
    print(type(error).__name__, error)
try:
    print(grown(2))
except (IndexError, ZeroDivisionError, TypeError) as error:
    print(type(error).__name__, error)
try:
    print(kept(2))
except (IndexError, ZeroDivisionError, TypeError) as error:
    print(type(error).__name__, error)
try:
    print(counted(["abc", "cab", "b"]))
except (IndexError, ZeroDivisionError, TypeError) as error:
    print(type(error).__name__, error)
try:
    print(counted(["{"]))
except (IndexError, ZeroDivisionError, TypeError) as error:
    print(type(error).__name__, error)
try:
    print(down(3))
except (IndexError, ZeroDivisionError, TypeError) as error:
    print(type(error).__name__, error)
try:
    print(numbered([1, 2, 3]))
except (IndexError, ZeroDivisionError, TypeError) as error:
    print(type(error).__name__, error)
try:
    print(wrapped(3, -1))
except (IndexError, ZeroDivisionError, TypeError) as error:
    print(type(error).__name__, error)
try:
    print(wrapped(0, 1))
except (IndexError, ZeroDivisionError, TypeError) as error:
    print(type(error).__name__, error)
try:
    print(rows_of([[1, 2], [3, 4]]))
except (IndexError, ZeroDivisionError, TypeError) as error:
    print(type(error).__name__, error)
try:
    print(rows_of([[1, 2], [3]]))
except (IndexError, ZeroDivisionError, TypeError) as error:
    print(type(error).__name__, error)
try:
    print(shortened(3))
except (IndexError, ZeroDivisionError, TypeError) as error:
    print(type(error).__name__, error)
try:
    print(halved(3))
except (IndexError, ZeroDivisionError, TypeError) as error:
    print(type(error).__name__, error)


class Board:
    def __init__(self, n):
        self.n = n
        self.cells = [[0] * n for _ in range(n)]

    def fill(self, n):
        cells = self.cells
        for i in range(n):
            for j in range(n):
                cells[i][j] = i + j
        return cells


try:
    print(Board(2).fill(2))
except (IndexError, ZeroDivisionError, TypeError) as error:
    print(type(error).__name__, error)
try:
    print(Board(2).fill(3))
except (IndexError, ZeroDivisionError, TypeError) as error:
    print(type(error).__name__, error)
grid = [[0] * 3 for _ in range(2)]
for y in range(2):
    for x in range(3):
        grid[y][x] = grid[y - 1][x - 1] + 1
print(grid)
other = [row[:] for row in grid]
other[0][0] = 7
print(sum(other[y][x] for y in range(len(other)) for x in range(len(other[0]))), grid[0][0])
turned = [list(column) for column in zip(*grid)]
print([[turned[j][i] for j in range(len(turned))] for i in range(len(turned[0]))])

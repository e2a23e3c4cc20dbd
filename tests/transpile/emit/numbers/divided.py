"""Quotients and rests at once; places that are calculated."""


def reverse(n):
    r = 0
    while n:
        n, d = divmod(n, 10)
        r = r * 10 + d
    return r


print(reverse(1203), reverse(9 ** 40))


def parts(seconds):
    minutes, s = divmod(seconds, 60)
    h, m = divmod(minutes, 60)
    d, h = divmod(h, 24)
    return d, h, m, s


print(parts(100000), parts(-1), parts(2 ** 80))


def by(a, b):
    try:
        q, r = divmod(a, b)
    except ZeroDivisionError as error:
        return str(error)
    return q, r


print(by(7, -2), by(-7, 2), by(7, 0), by(2 ** 70, 0), by(2 ** 70, 3 - 2 ** 69))


def loops(n):
    q, r = n, 0
    digits = []
    while q:
        q, r = divmod(q, 7)
        digits.append(r)
        pair = divmod(q, 7)
        digits.append(pair[0])
    return digits, pair


print(loops(12345), divmod(9, 4), divmod(9.5, 4), divmod(True, 2))


def life(grid):
    rows, cols = len(grid), len(grid[0])
    new = [[0] * cols for _ in range(rows)]
    for r in range(rows):
        for c in range(cols):
            n = 0
            for dr in (-1, 0, 1):
                for dc in (-1, 0, 1):
                    if dr or dc:
                        n += grid[(r + dr) % rows][(c + dc) % cols]
            new[r][c] = 1 if n == 3 or n == 2 and grid[r][c] else 0
    return new


grid = [[0, 1, 0, 0, 0], [0, 0, 1, 0, 0], [1, 1, 1, 0, 0], [0, 0, 0, 0, 0]]
for _ in range(6):
    grid = life(grid)
print(grid)


def ring(xs, n):
    out = []
    for i in range(n):
        out.append(xs[(i * 3 - 5) % len(xs)])
        xs[(i + 7) // 2 % len(xs)] = i
    try:
        for i in range(9):
            out.append(xs[(i * i + 1) // 2])
    except IndexError as error:
        out.append(str(error))
    return out, xs


print(ring([1, 2, 3, 4, 5], 8))

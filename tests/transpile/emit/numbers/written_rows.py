"""Loops over tuples that are written there."""

def around(y, x, grid):
    n = 0
    for dy, dx in ((-1, 0), (1, 0), (0, -1), (0, 1)):
        ny, nx = y + dy, x + dx
        if 0 <= ny < len(grid) and 0 <= nx < len(grid[0]):
            n += grid[ny][nx]
    return n
def cells(y, x):
    out = []
    for a, b in [(y + 1, x), (y, x + 1), (x * 2**60, y)]:
        out.append((a, b))
    for name, age, ok in (("a", 1, True), ("b", 2, False)):
        out.append((name, age if ok else -age))
    for p, q in ([1, 2], [3, 4]):
        p += q
        out.append((p, q))
    return out
g = [[i * j for j in range(5)] for i in range(5)]
print(around(2, 2, g), around(0, 0, g), cells(3, 4))
for dx, dy in ((0, 1), (1, 0)):
    print(dx == 5, dy, dx is dy)

"""Items of lists: within, counted from the end, and beyond the ends."""


def at(values, i):
    return values[i]


def put(values, i, value):
    values[i] = value
    return values


def add(values, i, value):
    values[i] += value
    return values


def tries(work, *args):
    try:
        print(work(*args))
    except IndexError as error:
        print("IndexError:", error)


numbers = [10, 20, 30]
for i in range(-4, 4):
    tries(at, numbers, i)
    tries(put, numbers[:], i, 5)
    tries(add, numbers[:], i, 5)
nothings = [None, 0, "", None]
print([nothings[i] for i in range(4)], [nothings[i] for i in range(-1, -5, -1)])
print([numbers[i - 1] - numbers[i] for i in range(3)])


def shift(values):
    for i in range(len(values) - 1):
        values[i], values[i + 1] = values[i + 1], values[i]
    return values


def rotate(values, r):
    head = values[0]
    for i in range(r):
        values[i] = values[i + 1]
    values[r] = head
    return values


print(shift([1, 2, 3]), rotate([1, 2, 3, 4], 2))
try:
    rotate([1, 2], 2)
except IndexError as error:
    print(error)


def growing(values):
    for i in range(5):
        values[i] = len(values) + take(values)
    return values


def take(values):
    values.append(0)
    return 1


print(growing([7]))


class Table:
    def __init__(self, size):
        self.cells = [0] * size
        self.size = size

    def fill(self):
        for i in range(self.size):
            self.cells[i] = i * i
        return self.cells

    def sums(self):
        for i in range(1, self.size):
            self.cells[i] += self.cells[i - 1]
        return self.cells

    def broken(self):
        for i in range(self.size + 1):
            self.cells[i] += 1


table = Table(5)
print(table.fill(), table.sums())
try:
    table.broken()
except IndexError as error:
    print(error, table.cells)
rows = [[1, 2], [3, 4]]
for i in range(2):
    for j in range(2):
        rows[i][j] *= rows[j][i]
print(rows, rows[-1][-1])
flags = [False] * 10
for start in range(2, 4):
    for multiple in range(start * 2, 10, start):
        flags[multiple] = True
print(flags, [i for i, flag in enumerate(flags) if not flag])
print([i * x for i, x in enumerate([4, 5, 6])], [x for i, x in enumerate("abc") if i != 1])
print([(i, x) for i, x in enumerate(["a", "b"])], {x: i for i, x in enumerate(["a", "b"])})
print([i for i in range(3)], [i * 2 for i in range(2, 10, 3) if i != 5], [0 for _ in range(-2)])
print([[j for j in range(i)] for i in range(3)], [i + j for i in range(2) for j in range(2)])

"""What is an int here and a float there stays what it is."""


class Cell:
    def __init__(self, value):
        self.value = value


def add(a, b):
    return a + b


def first(values):
    return values[0]


print(Cell(1).value, Cell(1.0).value, Cell(1).value + 1, Cell(1.0).value + 1)
print(add(1, 2), add(1.0, 2), add(1, 2.0), add("a", "b"), add([1.0], [2]))
print(first([1, 2.0]), first([2.0, 1]), first((3.0,)))
values = [0.0] * 3
values[1] = 1
values[2] += 2
print(values, sum(values), [v * 2 for v in values])
total = 0
for value in values:
    total += value
print(total, total / 2, total // 2, total * 0)
grid = [[0.0] * 2 for _ in range(2)]
grid[0][1] = 2.0
grid[1][0] += 1
print(grid, grid[0][1] * grid[1][0])


class Base:
    def size(self):
        return 1.0


class Derived(Base):
    def size(self):
        return 2


print([shape.size() for shape in (Base(), Derived())], Base().size(), Derived().size())


def turned(n):
    t = -7.625
    for i in range(n):
        t *= -i
    return t


def halves(n):
    return [-i * 0.5 for i in range(n)], [0.0 * -(i % 3) for i in range(n)], -n * 1.0


print(turned(1), turned(2), halves(3), halves(0))


def turned_down(n):
    t, made = 9.5, []
    for i in range(n):
        t *= i // -2
        k = -4
        j = i
        j //= k
        made += [(i // -3) * 0.5, j * 2.0]
    return t, made


print(turned_down(1), turned_down(3))
print([(-0 / (abs(i) + 1), -0 * 1.5, -0.0 * i, -0) for i in (0, 2)])


class Placed:
    def __init__(self, across, along):
        self.across, self.along = across, along

    def turn(self):
        self.across, self.along = self.along * 0.5, self.across - 0.25


class Shown:
    def __init__(self, size, weight):
        self.size, self.weight = size, weight


placed = Placed(0, 4)
for _ in range(3):
    placed.turn()
    length = placed.across ** 2 + placed.along ** 2 + 1.5
print(f"{placed.across:.3f} {placed.along:.3f} {length:.3f}")
shown = [Shown(0, 1), Shown(2.5, 2.0)]
print(shown[0].size ** 2, shown[1].size ** 2, [one.weight for one in shown])

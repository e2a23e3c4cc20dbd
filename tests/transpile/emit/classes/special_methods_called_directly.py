"""Items, calls and lengths of objects, whose classes say what they are, and classes below say otherwise."""


class Grid:
    def __init__(self, width, height):
        self.width = width
        self.height = height
        self.cells = [[0] * width for _ in range(height)]

    def __getitem__(self, place):
        x, y = place
        return self.cells[y][x]

    def __setitem__(self, place, value):
        x, y = place
        self.cells[y][x] = value

    def __len__(self):
        return self.width * self.height

    def __call__(self, f, times=1):
        for _ in range(times):
            for y in range(self.height):
                for x in range(self.width):
                    self[x, y] = f(self[x, y], x, y)
        return self


class Wrapped(Grid):
    def __getitem__(self, place):
        x, y = place
        return super().__getitem__((x % self.width, y % self.height))

    def __len__(self):
        return 1


def corner(grid):
    grid[0, 0] += 5
    return grid[0, 0], len(grid)


plain, wrapped = Grid(4, 3), Wrapped(4, 3)
print(plain(lambda v, x, y: v + x * y)[3, 2], wrapped(lambda v, x, y: v + x + y, 2)[7, 5])
print(corner(plain), corner(wrapped), bool(plain), len([plain, wrapped]))
try:
    print(plain[4, 0])
except IndexError as error:
    print("IndexError", error)
try:
    print(plain[0])
except TypeError as error:
    print("TypeError", error)


class Depth:
    def __init__(self, depth):
        self.depth = depth

    def __len__(self):
        return self.depth


for depth in (3, 0, -1):
    try:
        print(len(Depth(depth)))
    except ValueError as error:
        print("ValueError", error)


class Lines:
    """Its items are given one after the other, or many at once."""

    def __init__(self, text):
        self.lines = text.split()

    def __getitem__(self, index):
        if isinstance(index, slice):
            return Lines(" ".join(self.lines[index]))
        return self.lines[index]

    def __delitem__(self, index):
        del self.lines[index]

    def __len__(self):
        return len(self.lines)


lines = Lines("one two three four")
print(lines[0], lines[-1], lines[1:3].lines, len(lines), list(lines), "two" in lines)
del lines[0]
print(lines[0], [*reversed(lines.lines)])


class Counter:
    def __call__(self, *steps, start=0):
        return start + sum(steps)


class Yielding:
    def __getitem__(self, index):
        yield index
        yield index + 1

    def __call__(self):
        yield len(self)

    def __len__(self):
        return 7


counter, yielding = Counter(), Yielding()
print(counter(1, 2), counter(start=4), counter(*[1, 2, 3]), list(yielding[3]), list(yielding()))
maybe = plain if len(lines) > 2 else None
if maybe is not None:
    print(maybe[1, 1], len(maybe))

"""Items counted from the end of lists whose length is known, and of such that may be too short."""


def last(xs):
    return xs[-1], xs[-2]


def ends(xs):
    found = []
    for row in xs:
        found.append((row[-1], row[0], row[-3]))
    return found


def short(xs):
    try:
        return xs[-3]
    except IndexError as error:
        return str(error)


def best(xs):
    place = 0
    for i in range(len(xs)):
        if xs[i] > xs[place]:
            place = i
    return place, xs[place]


flags = [True] * 9
flags[4] = False
print(last([1, 2, 3]), last([0.5, 1.5]), ends([[1, 2, 3], [4.0, 5.0, 6.0]]), short([1, 2]), short([1, 2, 3]))
print(best([3, 9, 4, 9]), best([-1.5]), flags[-1], flags[-5], [n for n, one in enumerate(flags) if not one])
halves = [x / 2 for x in range(4)]
print(halves[-1], halves[-2] + 1, "ab"[-1], (1, 2)[-1], [[1, 2], [3]][-1][-1], (halves or [1])[-4])

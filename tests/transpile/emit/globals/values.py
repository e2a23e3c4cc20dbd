"""Values of many types, and what cannot be handed on."""

import random
from collections import Counter, OrderedDict, deque, namedtuple
from multiprocessing import Process

Point = namedtuple("Point", "x y")
ratio = 1.0
big = 1
seen = set()
counts = Counter()
recent = deque(maxlen=3)
order = OrderedDict()
pair = (1, 2)
same = pair
flag = None
origin = Point(0, 0)
dice = random.Random(7)
numbers = (n * n for n in range(5))
double = lambda x: 2 * x
shown = len


def show():
    print(ratio, big, sorted(seen), counts.most_common(1), recent, order)
    print(pair, pair is same, flag, origin, dice.randint(1, 100), next(numbers), double(4))
    print(shown([1, 2]), blob, owner.name)


class Owner:
    def __init__(self, name):
        self.name = name


def prepare():
    global ratio, big, pair, same, flag, origin, shown
    ratio = 3.0
    big = 2**70
    seen.add("s")
    counts.update("hello")
    recent.extend(range(5))
    order["k"] = 1
    pair = (3, (4, 5))
    same = pair
    flag = True
    origin = Point(3, 4)
    shown = sum
    dice.random()


if __name__ == "__main__":
    blob = b"bytes"
    owner = Owner("ann")
    prepare()
    process = Process(target=show)
    process.start()
    process.join()

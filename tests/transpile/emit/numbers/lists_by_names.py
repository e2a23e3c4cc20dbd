"""Lists that something makes longer or shorter by names that only the running program knows."""
import sys


def alone(xs):
    try:
        return xs[2]
    except IndexError:
        return "none"


class Heap:
    def __init__(self):
        self.items = [1, 2, 3]


def pops(owner, name):
    getattr(owner, name).pop()


heap = Heap()
pops(heap, "items")
print(len(heap.items), alone(heap.items))




def by_method(xs, names):
    for name in names:
        getattr(xs, name)()


plain = [1, 2, 3]
by_method(plain, [sys.intern("po" + "p")])
print(len(plain), alone(plain))

"""Generators that loops leave, and what they see of it."""


def numbers():
    try:
        yield from range(10)
    except GeneratorExit:
        print("exit")
        raise
    finally:
        print("finally")


for x in numbers():
    if x == 2:
        break
print("after")


def first(wanted):
    for x in numbers():
        if x == wanted:
            return x


print(first(1))
try:
    for x in numbers():
        raise ValueError("inside")
except ValueError as e:
    print("caught", e)
kept = numbers()
for x in kept:
    if x == 3:
        break
print("still", next(kept))
kept.close()


def quiet():
    try:
        yield 1
        yield 2
    except:
        print("swallowed")


for x in quiet():
    break


def stubborn():
    while True:
        try:
            yield 1
        except BaseException as e:
            print("not leaving", type(e).__name__)
            return


for x in stubborn():
    break


def outer():
    yield from numbers()


for x in outer():
    break


class Walk:
    def steps(self):
        try:
            yield self
        except GeneratorExit:
            print("steps left")

    def __iter__(self):
        try:
            yield 1
            yield 2
        except GeneratorExit:
            print("walk left")


for x in Walk().steps():
    break
for x in Walk():
    break


def local():
    def inner():
        try:
            yield 1
        except GeneratorExit:
            print("inner left")

    for x in inner():
        break


local()
a, *b = (v for v in [1, 2, 3])
for a, b in zip([1], [2]):
    pass
print("end")

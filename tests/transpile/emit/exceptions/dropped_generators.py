"""Generators that nobody holds any more when a call or a loop is done."""

from itertools import islice, takewhile, chain
def gen(name="g"):
    try:
        yield 1
        yield 2
        yield 3
    finally:
        print("finally", name)
print("next", next(gen()))
print("next default", next(gen(), None))
x = next(gen("x"))
print(x)
print("islice", list(islice(gen(), 2)))
for i in islice(gen(), 2): print(i)
print("zip", list(zip(gen(), [1])))
print("zip2", list(zip([1], gen())))
for i, v in enumerate(gen()):
    print(i, v)
    break
print("enum left")
for a, b in zip(gen("a"), gen("b")):
    print(a, b)
    break
print("any", any(v > 1 for v in gen()))
print("any", any(map(lambda v: v > 1, gen())))
print("tw", list(takewhile(lambda v: v < 2, gen())))
for v in takewhile(lambda v: v < 2, gen()): print(v)
print("next of expr", next(v for v in gen() if v > 1))
print("next of filter", next(filter(None, gen())))
print("next of enumerate", next(enumerate(gen())))
print("next of islice", next(islice(gen(), 1, None)))
print("next of iter", next(iter(gen())))
for v in chain(gen("c"), gen("d")):
    print(v)
    break
def first(n):
    return next(gen(n))
print(first("f"))
class Walk:
    def steps(self):
        try:
            yield from (1, 2)
        except GeneratorExit:
            print("steps left")
            raise
        finally:
            print("steps done")

    def first(self):
        return next(self.steps())


print("method", Walk().first())
kept = gen("kept")
print("kept", next(kept), list(islice(kept, 1)))
print("nested", list(islice(gen("outer"), next(gen("inner")))))
try:
    print(next(map(lambda v: v / 0, gen("failing"))))
except ZeroDivisionError as e:
    print(e)
hold = list(zip(gen("named"), "ab"))
print(hold)


def late():
    yield next(gen("late"))
    yield list(islice(gen("last"), 3))


for items in late():
    print(items)
kept.close()
print("end")

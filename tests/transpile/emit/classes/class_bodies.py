import string
class Conf:
    A, B = 1, 2
    (C, D), E = (3, 4), 5
    TOTAL = A + B
    TOTAL += 10
    names = []
    for _i in range(3):
        names.append("n" + str(_i))
    if TOTAL > 5:
        MODE = "big"
    else:
        MODE = "small"
    table = {k: v for k, v in zip("ab", (A, B))} if False else dict(a=A)
    x = y = 7
    squares = [n * n for n in range(4)]
    try:
        Z = int("q")
    except ValueError:
        Z = -1
    def f(self): return self.A + self.TOTAL
    g = f
    class Inner:
        depth = 2
        def hi(self): return "inner" + str(self.depth)
    inner = Inner()
c = Conf()
print(c.A, Conf.B, c.C, Conf.D, c.E, c.TOTAL, c.names, c.MODE, Conf.table, c.x, Conf.y, c.squares, c.Z)
print(c.f(), c.g(), Conf.Inner().hi(), c.inner.hi(), Conf.Inner.__qualname__)
c.A = 50
print(c.A, Conf.A, c.f())
class Sub(Conf):
    A = 9
    MODE = Conf.MODE.upper()
print(Sub().f(), Sub.MODE, Sub().MODE, Sub.B)
Conf.B = 99
print(Sub.B, Sub().B, c.B)
Conf.names.append("z")
print(Sub().names)
del c.A
print(c.A)
class Counter:
    n = 0
    def inc(self): self.n += 1; return self.n
    @classmethod
    def all(cls): cls.n += 1; return cls.n
a, b = Counter(), Counter()
print(a.inc(), a.inc(), b.n, Counter.n, Counter.all(), a.n, b.n)

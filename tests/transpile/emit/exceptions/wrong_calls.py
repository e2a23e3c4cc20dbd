def show(f):
    try:
        r = f()
        print(repr(r), type(r).__name__)
    except Exception as e:
        print(type(e).__name__, e)
def piece6():
    f7 = lambda *args, m=-3: (args, m,)
    print(f7.__name__)
piece6()
f2 = lambda d, *args, k, m: (d, k, m,)
show(lambda: [f2][0](2))
show(lambda: f2(2))
f1 = lambda b=3, **kw: (kw,)
show(lambda: f1(199, b=-2))
print(f1.__name__, f2.__name__)
f5 = lambda: 3
print(f5.__name__)
def f8(a, b, *args, k, m, z=3):
    return (a,)
show(lambda: f8(*[-55]))
show(lambda: f8(1, 2, 3))
show(lambda: [f8][0](1, 2, 3))
show(lambda: f8(1, 2, k=3))
show(lambda: f8())
show(lambda: f8(1, k=3))
class Thing3:
    def run3(self, a, b): return a
    @staticmethod
    def st(a, b=2): return a
    @classmethod
    def cl(cls, a, b=2): return a
show(lambda: Thing3.run3(d=3))
show(lambda: Thing3.run3())
show(lambda: Thing3.st(c=3))
show(lambda: Thing3.cl(c=3))
show(lambda: Thing3.st(c=3, **{'c': 3}))
show(lambda: Thing3.cl(c=3, **{'c': 3}))
show(lambda: Thing3().run3(c=3, **{'c': 3}))
show(lambda: Thing3.run3(c=3, **{'c': 3}))
show(lambda: Thing3.st())
show(lambda: Thing3.cl(1, 2, 3))
o = None
try:
    o = Thing3(1)
except Exception as e: print(e)
show(lambda: o.st(1))
show(lambda: o.cl(1))
show(lambda: o.run3(1, 2))
try:
    print(o.st(1))
except Exception as e: print(e)
show(lambda: o(c=0, **{'a': 6, 'c': -3}))
x = Thing3()
show(lambda: f5(**3))


def only_by_position(a, b=None, /):
    return a, b


def position_and_rest(a=None, /, **k):
    return a, k


def three_of_all(a=1, b=2, /, c=3):
    return a, b, c


class ByPosition:
    def __init__(self, v=0, /):
        self.v = v

    def m(self, x=None, /, *, k=1):
        return x, k


def shown(f):
    try:
        print(f())
    except TypeError as e:
        print(e)


shown(lambda: only_by_position(1, b=2))
shown(lambda: only_by_position(a=1))
shown(lambda: only_by_position(a=1, b=2))
shown(lambda: position_and_rest(a=1))
shown(lambda: position_and_rest(1, a=2))
shown(lambda: three_of_all(b=2))
shown(lambda: three_of_all(c=2))
shown(lambda: ByPosition().m(x=2))
shown(lambda: ByPosition(v=2))
shown(lambda: ByPosition().m(3, k=2))
for one in [only_by_position, position_and_rest, three_of_all]:
    shown(lambda: one(a=1))
    shown(lambda: one(1))

"""Names that a `del` or the end of a handler takes away while functions still read them, and what generators tell of their ends."""
def show(f):
    try:
        r = f()
        print(repr(r), type(r).__name__)
    except Exception as e:
        print(type(e).__name__, e)
def d():
    x = 1
    f = lambda: x
    show(f)
    del x
    show(f)
    x = 3
    show(f)
    return f
show(d())
y = 5
f = lambda: y
del y
show(f)
y = 4
show(f)
del y
def r(n):
    try:
        raise ValueError(n)
    except ValueError as v:
        def inner():
            return v
        show(inner)
    if n:
        show(inner)
        raise KeyError(n)
    return inner
show(lambda: r(1))
show(r(0))
try:
    piece1()
except BaseException as e:
    print(repr(e), repr(e.__cause__), repr(e.__context__))
show(lambda: e)
for x in ((1,), [1], "a", {1: 2}, {1}, b"a", range(3), {1: 2}.items(), {1: 2}.values(), bytearray(b"a"), reversed([1]), map(str, [1]), (i for i in [1]), enumerate([1]), "é", frozenset([1]), reversed((1,)), reversed(range(2)), reversed({1:2})):
    def g():
        yield from x
    h = g()
    next(h)
    try: h.send(5)
    except (AttributeError, StopIteration) as e: print(repr(e))
def none():
    yield 1
    return None
for f in (none, lambda: (x for x in [1])):
    n = f()
    next(n)
    try:
        n.send(3)
    except StopIteration as e:
        print(repr(e), e.args, e.value)
    try:
        next(n)
    except StopIteration as e:
        print(repr(e), e.args, e.value)
    n = f(); next(n)
    try:
        next(n)
    except StopIteration as e:
        print(repr(e), e.args, e.value)

"""Programs with all of Python's syntax in them, to be damaged."""

SEEDS = ["""\
# a program of this and that
import os, sys as system
from . import a
from .. import (b as c, d,)
from os.path import join as j, split

@decorated(1, key="v")
@plain
def function(a, b: int, /, c=1, *args: int, d, e: str = "x", **rest) -> "Type":
    '''What it does.'''
    global counter, other
    if a < b <= c and not d or e is not None:
        return a, *args
    elif a in rest and b not in args:
        raise ValueError(f"{a!r:>{width}} of {b=}") from None
    else:
        del args[0], rest["k"]
    while True:
        try:
            x = yield
            y = yield from z
        except (KeyError, ValueError) as error:
            continue
        except OSError:
            break
        else:
            pass
        finally:
            counter += 1
    else:
        assert x, "message"
    return lambda q, *r, s=1, **t: (q, r)
""", """\
class Outer(Base, metaclass=Meta, *bases, **options):
    attribute: int = 5
    other: str

    class Inner: pass

    async def method(self, *, key=None):
        async with lock as held, other() as (p, q):
            async for item in source:
                await self.call(item)
        result = [await x async for x in y if x]
        nested = {k: [v for v in vs if v] for k, vs in pairs.items()}
        yield result

    @property
    def value(self): return self._value

    @value.setter
    def value(self, new):
        def change():
            nonlocal new
            new = new ** 2 // 3 % 4 @ m << 1 >> 2 & 3 | 4 ^ ~5
        change()
        self._value = new
""", """\
match command.split():
    case [action]:
        pass
    case [action, *rest] if rest:
        go(action)
    case {"key": value, "other": 1 | 2, **others}:
        print(value)
    case Point(x=0, y=-1.5) | Point(0, 1):
        print("origin")
    case (1 + 2j) | None | True | "text" "more":
        pass
    case a.b.c as found:
        pass
    case _:
        pass
""", """\
type Alias[T: int, *Ts, **P] = dict[T, Callable[P, tuple[*Ts]]]
def generic[T: (int, str) = int](value: T) -> list[T]:
    return [value]
class Box[T](Generic[T]):
    x: T
    def __init__(self, x: T): self.x = x
""", """\
with open("a") as f, open('b', mode="wb") as g:
    data = f.read()
with (
    open("a") as f,
    open("b") as g,
):
    x = f"{data:{width}.{precision}} and {name!r} {'nested'} {x + 1 = }"
    y = rb'\\d+' b"abc" b'\\x00'
    text = '''several
lines {x}''' "joined" u'old' R"\\raw"
    z = f'''{
        value  # comment
        :>10
    }''' f"{{}} {a['b']} {f'{c}'}"
""", """\
x = y = 0x_ff + 0b1010 - 0o17 * 1_000.5e-3 / 2j
a, (b, *c), [d, e] = values
a[1:2, ::3, ...], b.c, d[0] = x, y, z
if (n := len(a)) > 10: print(n); print(a)
total = sum(x for x in range(10) if x % 2 == 0)
print(*args, sep="", **options)
value = a if b else c if d else e
items = {**first, "k": 1, **second}
things = {1, 2, *others}
empty = {}, [], ()
long = (first +
        second  # why
        + third)
path = a \\
    .b \\
    .c
for i, (k, v) in enumerate(pairs): print(i)
else: pass
try: risky()
except* (A, B) as group: handle(group)
finally: done()
x: list[int] = []
(y): int
z.w: str = "a"
lambda: (yield)
not_ = not a
""", """\
def outer():
    count = 0
    def inner():
        nonlocal count
        count += 1
        return [last := x for x in range(count)]
    class Local:
        y = [i for i in range(3)]
        def method(self): return __class__
    async def work():
        await one
        return {k async for k in two}
    return inner, Local, work
for x in y:
    if x: continue
    while x:
        break
    def f(a, b=2, *c, d=4, **e):
        for q in a: yield q
""", """\
if x:
\tif y:
\t\tz()
\telse:
\t\tw()
elif q:
    a()
    if b:
        c(
            1,
            [2, 3],
            {4: 5},
        )

    d = "é ü 漢字 😀" + name_é
else:
    pass
"""]

"""Constructors that pass keywords on to their base by `super().__init__(**kwargs)`."""
from dataclasses import dataclass


class Shape:
    def __init__(self, at=0, *, colour="black"):
        self.at = at
        self.colour = colour

    def __repr__(self):
        return f"{type(self).__name__}({', '.join(f'{k}={v!r}' for k, v in vars(self).items())})"


class Circle(Shape):
    def __init__(self, radius, **kwargs):
        super().__init__(**kwargs)
        self.radius = radius


class Ring(Circle):
    def __init__(self, inner, *args, **options):
        Circle.__init__(self, *args, **options)
        self.inner = inner


class Named(Shape):
    def __init__(self, name, at, **kwargs):
        super().__init__(at, **kwargs)
        self.name = name


class Signed(Named):
    def __init__(self, **kwargs):
        super().__init__(name="x", **kwargs)


class Open:
    def __init__(self, first, second=2, **rest):
        self.first, self.second, self.rest = first, second, rest


class Closed(Open):
    def __init__(self, first, **rest):
        super().__init__(first, **rest)


class Both(Open):
    def __init__(self, first, second, **rest):
        super().__init__(first, second, **rest)


class Scaled:
    def __init__(self, factor=1.5):
        self.factor = factor

    def times(self, n):
        return self.factor * n


class Doubled(Scaled):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)


@dataclass
class Point:
    x: int
    y: int = 0


class Place(Point):
    def __init__(self, label, **where):
        super().__init__(**where)
        self.label = label


class Bare:
    pass


class Filled(Bare):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)


class Failure(Exception):
    def __init__(self, text, **details):
        super().__init__(text)
        self.details = details


class Worse(Failure):
    def __init__(self, **details):
        super().__init__("worse", **details)


print(Circle(2), Circle(2, at=3), Circle(1, at=4, colour="red"), Circle(5, **{"colour": "blue"}))
print(Ring(1, 2), Ring(1, 2, at=7), Ring(inner=1, radius=2, colour="x"))
print(Named("n", 3), Named("n", at=3, colour="c"), Signed(at=1), Signed(at=2, colour="d"))
for made in (Closed(1), Closed(1, second=5), Closed(1, third=3), Both(1, 2), Both(1, 2, third=3, fourth=4)):
    print(made.first, made.second, made.rest)
print(Doubled().times(2), Doubled(factor=3).times(2), Doubled(factor=0.5).times(3))
print(Place("a", x=1), Place("b", y=3, x=2).label, vars(Filled()))
print(repr(Worse(code=3)), Worse(code=3).details)
for wrong in (
    lambda: Circle(1, color="red"),
    lambda: Circle(1, radius=3),
    lambda: Named("n", 1, at=2),
    lambda: Signed(name="y"),
    lambda: Signed(),
    lambda: Place("a"),
    lambda: Place("a", z=1),
):
    try:
        print(wrong())
    except TypeError as error:
        print(error)


class Base:
    def show(self, a=1, b=2):
        return f"{a}-{b}"

    def more(self, first, **rest):
        return first, rest

    @classmethod
    def make(cls, x=1, y=2):
        return cls.__name__, x, y

    @staticmethod
    def add(p=1, q=2):
        return p + q

    def steps(self, start=2, stop=3):
        yield from range(start, stop)

    @property
    def label(self):
        return "base"


class Derived(Base):
    def show(self, **kw):
        return "derived " + super().show(**kw)

    def more(self, first=0, **rest):
        return super().more(first, **rest), super().more(**rest, first=5), super().more(1, **{"z": 2})

    @classmethod
    def make(cls, **kw):
        return super().make(**kw)

    @staticmethod
    def add(**kw):
        return Base.add(**kw)

    def steps(self, **kw):
        yield from super().steps(**kw)

    @property
    def label(self):
        return super().label + self.show(b=super().add(q=3))


one = Derived()
print(one.show(), one.show(b=5), one.show(a=0, b=9), one.more(), one.more(2, x=1), one.label)
print(Derived.make(), Derived.make(y=7), Derived.add(), Derived.add(q=5), list(one.steps()), list(one.steps(stop=6)))
for wrong in (lambda: one.show(c=1), lambda: one.more(x=1, first=2, z=3), lambda: Derived.make(z=1), lambda: Derived.add(z=1)):
    try:
        print(wrong())
    except TypeError as error:
        print(error)


class Rooted:
    def __init__(self, a=1, **rest):
        super().__init__(**rest)
        self.a = a


class Late(Rooted):
    def __init__(self, b, **rest):
        super().__init__(**rest)
        self.b = b


class Mixin:
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)


class Mixed(Mixin, Rooted):
    pass


print(Rooted().a, Late(1, a=2).a, Mixed(5).a, Mixed(a=6).a)
for wrong in (lambda: Rooted(z=1), lambda: Late(1, q=2), lambda: Mixin(1), lambda: Mixed(q=1), lambda: Mixin(x=1)):
    try:
        print(wrong())
    except TypeError as error:
        print(error)

"""Keywords that `__new__` takes and passes on, of classes of the program and of built-in types."""


class Base:
    def __new__(cls, name="n", size=1, **rest):
        self = super().__new__(cls)
        self.made = (name, size, rest)
        return self


class Sub(Base):
    def __new__(cls, *args, **kw):
        return super().__new__(cls, *args, **kw)


class Sub2(Base):
    def __new__(cls, text, **kw):
        self = super().__new__(cls, size=len(text), **kw)
        self.text = text
        return self


class Word(str):
    def __new__(cls, value, **extra):
        self = super().__new__(cls, value)
        self.extra = extra
        return self


class Loud(Word):
    def __new__(cls, value, **kw):
        return super().__new__(cls, value.upper(), **kw)


class Meta(type):
    def __new__(mcs, name, bases, ns, *, tag=None, **kw):
        cls = super().__new__(mcs, name, bases, ns, **kw)
        cls.tag = tag
        return cls

    def __init__(cls, name, bases, ns, **kw):
        super().__init__(name, bases, ns)
        cls.kw = kw


class Sub3(Meta):
    def __new__(mcs, name, bases, ns, **kw):
        kw.setdefault("tag", name.lower())
        return super().__new__(mcs, name, bases, ns, **kw)


class X(metaclass=Meta, tag=5):
    pass


class Y(metaclass=Sub3):
    pass


class P(tuple):
    def __new__(cls, x=0, y=0):
        return super().__new__(cls, (x, y))

    @classmethod
    def at(cls, **kw):
        return cls(**kw)


print(Sub().made, Sub("a").made, Sub(size=3).made, Sub("q", z=1).made, Sub2("abc").made, Sub2("ab", name="x", k=2).made, Sub2("ab").text)
print(Word("w", a=1).extra, Loud("abc", b=2), Loud("abc", b=2).extra, X.tag, Y.tag, X.kw, Y.kw, P.at(y=2), P(1))


class Term(str):
    def __new__(cls, value, extra=None, *, k=1):
        self = super().__new__(cls, value)
        self.extra = (extra, k)
        return self


class N(int):
    def __new__(cls, value, unit="m"):
        self = super().__new__(cls, value)
        self.unit = unit
        return self


class L(list):
    def __init__(self, *items, name=None):
        super().__init__(items)
        self.name = name


class F(float):
    def __new__(cls, value, *, digits=2, **kw):
        return super().__new__(cls, round(value, digits))


class Pair(tuple):
    def __new__(cls, x, y=0, **kw):
        return super().__new__(cls, (x, y))


print(Term("a").extra, Term("b", 5).extra, Term("c", extra=6, k=2).extra, N(3).unit, N(4, unit="km").unit, N(5, "cm") + 1)
print(L(1, 2, name="l"), L(name="q").name, F(3.14159), F(2.71828, digits=3, z=1), Pair(1), Pair(x=3, y=4), Pair(1, z=3))

"""What metaclasses say about instances and subclasses, and ask `type` for."""


class Meta(type):
    def __instancecheck__(cls, o):
        return o == 5 or super().__instancecheck__(o)

    def __subclasscheck__(cls, s):
        return s is int or super().__subclasscheck__(s)

    def __iter__(cls):
        yield from ("a", "b")


class Base(metaclass=Meta):
    pass


class Sub(Base):
    pass


print(isinstance(5, Base), isinstance("a", Base), isinstance(Sub(), Base), isinstance(Base(), Sub))
print(issubclass(int, Base), issubclass(Sub, Base), issubclass(str, Base), list(Base))

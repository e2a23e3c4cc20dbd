"""Static and class methods in the place of methods of a base, which the base's own code calls."""


class Field:
    def convert(self, value):
        return value

    def use(self, value):
        return self.convert(value)


class IntField(Field):
    convert = staticmethod(int)


class TextField(Field):
    convert = staticmethod(lambda value: "t" + str(value))


class Lambda(Field):
    convert = lambda self, value: ("lambda", value)


class Static(Field):
    @staticmethod
    def convert(value):
        return ("static", value)


class OfClass(Field):
    @classmethod
    def convert(cls, value):
        return (cls.__name__, value)


class Derived(OfClass):
    pass


class Again(OfClass):
    @staticmethod
    def convert(value):
        return ("again", value)


class Back(Again):
    def convert(self, value):
        return ("back", type(self).__name__, value)


class Length(Field):
    convert = len


class Made(Field):
    convert = classmethod(lambda cls, value: (cls.__name__, value))


print(IntField().use("5"), TextField().use(1), Static().use(3), OfClass().use(4), Made().use(5))
print(IntField().convert("7"), IntField.convert("8"), Static.convert(9), Static().convert(10), OfClass.convert(11))
for kind in (Field, IntField, TextField, Lambda, Static, OfClass, Derived, Again, Back, Length, Made):
    one = kind()
    print(kind.__name__, one.use("9"), one.convert("8"), list(map(one.convert, ["7"])))


class Shape:
    @staticmethod
    def unit(n):
        return n

    @classmethod
    def name(cls, n):
        return cls.__name__, n

    def both(self):
        return self.unit(1), self.name(2)


class Square(Shape):
    @staticmethod
    def unit(n):
        return n * 2


class Circle(Shape):
    def unit(self, n):
        return ("circle", n)

    def name(self, n):
        return ("own", n)


for kind in (Shape, Square, Circle):
    print(kind().both())

class Field:
    def __init__(self, n): self.n = n
    def __set_name__(self, o, n): self.name = n
    def __get__(self, i, o=None): return self if i is None else 5
class PlainF:
    pass
class Meta(type):
    def __new__(mcs, name, bases, ns):
        cls = super().__new__(mcs, name, bases, ns)
        print(name, sorted(k for k in ns if not k.startswith("__")), sorted(k for k in vars(cls) if not k.startswith("__")), [b.__name__ for b in cls.__mro__], [k for b in reversed(cls.__mro__) for k, v in vars(b).items() if isinstance(v, (Field, PlainF))])
        return cls
class Model(metaclass=Meta):
    id = Field(1)
    pl = PlainF()
    def m(self): pass
class User(Model):
    name = Field(2)
    k = 3
class Admin(User):
    level = Field(3)


class Plain:
    def who(self):
        return type(self).__name__, self.__class__.__name__


class Heir(Plain):
    pass


# A class that was asked for its name may be given another one.
for name in ("Plain", "Other", "Last"):
    Plain.__name__ = name if name != "Plain" else Plain.__name__
    print(Plain().who(), Heir().who(), Plain().who())
Heir.__name__ = "Son"
print(Heir().who(), Plain().who())

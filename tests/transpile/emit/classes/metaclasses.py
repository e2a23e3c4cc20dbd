class Meta(type):
    def __new__(mcs, name, bases, ns):
        print("new", name, [b.__name__ for b in bases], sorted(k for k in ns if not k.startswith("__")))
        cls = super().__new__(mcs, name, bases, ns)
        cls.tag = name.lower()
        return cls
    def __init__(cls, name, bases, ns):
        super().__init__(name, bases, ns)
        print("init", name)
    def hello(cls): return "hello from " + cls.__name__
class A(metaclass=Meta):
    x = 1
    def f(self): return self.tag
class B(A):
    y = 2
print(A.tag, B.tag, A().f(), B().f())
print(A.hello(), B.hello())
print(type(A), type(B) is Meta, isinstance(A, Meta))
try: A().hello()
except AttributeError as e: print(e)


class Told:
    def __init__(self, label):
        self.label = label

    def __get__(self, obj, owner=None):
        return (self.label, type(obj).__name__, owner.__name__)


class Telling(type):
    def __new__(mcs, name, bases, body):
        cls = super().__new__(mcs, name, bases, body)
        cls.told = Told("new")
        return cls

    def __init__(cls, name, bases, body):
        super().__init__(name, bases, body)
        cls.early = Told("init")
        cls.shout = property(lambda self: name.upper())


class Teller(metaclass=Telling):
    pass


class Heir(Teller):
    pass


print(Teller().told, Heir().told, Heir().early, Heir().shout, Teller().shout)


class Told(type):
    def __init__(cls, name, bases, names, **keywords):
        super().__init__(name, bases, names)
        print("init", name, keywords)

    def __new__(mcs, name, bases, names, **keywords):
        return super().__new__(mcs, name, bases, dict(names))


print(Told("WithKeywords", (), {"a": 1}, tag="x").a)

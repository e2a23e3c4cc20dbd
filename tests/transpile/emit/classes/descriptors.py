class Typed:
    def __init__(self, kind): self.kind = kind
    def __set_name__(self, owner, name):
        self.name = "_" + name
        print("set_name", owner.__name__, name)
    def __get__(self, obj, owner=None):
        if obj is None: return self
        return getattr(obj, self.name, None)
    def __set__(self, obj, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"expected {self.kind.__name__}, got {type(value).__name__}")
        setattr(obj, self.name, value)
    def __delete__(self, obj):
        delattr(obj, self.name)
class Person:
    name = Typed(str)
    age = Typed(int)
    def __init__(self, name, age):
        self.name = name
        self.age = age
p = Person("Al", 3)
print(p.name, p.age)
p.age += 1
print(p.age)
try: p.age = "x"
except TypeError as e: print(e)
del p.age
print(p.age)
print(isinstance(Person.name, Typed))
print(vars(p))


import types


class Bound:
    def __init__(self, function):
        self.function = function

    def __get__(self, obj, cls):
        return self if obj is None else types.MethodType(self.function, obj)


class HasBound:
    @Bound
    def hello(self, n, *, k=0):
        return type(self).__name__, n, k


def shout(self, text):
    return text.upper() + type(self).__name__


has_bound = HasBound()
has_bound.shout = types.MethodType(shout, has_bound)
print(has_bound.hello(3, k=1), has_bound.shout("x"), has_bound.shout.__self__ is has_bound)
print(type(has_bound.shout).__name__, has_bound.shout.__name__, has_bound.shout.__func__ is shout)
try:
    has_bound.shout()
except TypeError as e:
    print(e)


class Refusing:
    def __set_name__(self, owner, name):
        raise RuntimeError("no name " + name)


try:

    class Fails:
        x = Refusing()
except RuntimeError as e:
    print(e, e.__notes__)

"""What shows first: that a method is missing, or what its arguments do."""


def arg(x):
    print("arg", x)
    return x


class Plain:
    def ok(self, a):
        return a


class Maker:
    def __getattr__(self, name):
        print("asked for", name)
        return lambda *given, **named: (name, given, named)


class Watcher:
    def __init__(self):
        self.log = []

    def __getattribute__(self, name):
        print("reads", name)
        return object.__getattribute__(self, name)

    def add(self, x):
        self.log.append(x)
        return self


try:
    Plain().nope(arg(1), b=arg(2))
except AttributeError as e:
    print(e)
try:
    (5).find(arg(3))
except AttributeError as e:
    print(e)
print(Maker().foo(arg(1), arg(2)), Maker().bar(arg(3), key=arg(4)))


def chained(m):
    return m.first(m.second(arg(1)), 2)


print(chained(Maker()))
print(Watcher().add(arg(1)).add(Watcher().log).log)


class Outer:
    """Doc."""


class Other:
    pass


class Inner(Outer, Other):
    pass


print(Inner.__doc__, Inner().__doc__, Outer.__doc__)

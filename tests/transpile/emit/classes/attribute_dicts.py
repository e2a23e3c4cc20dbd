"""Objects by way of their __dict__, dicts made of keywords, and classes with methods called name."""

class Named(dict):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.extra = len(self)


class State:
    def __init__(self, **fields):
        self.__dict__.update(fields)
        self.__dict__["extra"] = 5
        self.lock = object()

    def __getstate__(self):
        return {key: value for key, value in self.__dict__.items() if key != "lock"}

    def __setstate__(self, state):
        self.__dict__ = state
        self.lock = None


class Shape:
    @classmethod
    def name(cls, x):
        return cls.__name__ + str(x)


print(Named({"y": 2}, x=1), Named(a=1).extra, Named())
state = State(a=1, b="x")
other = State()
other.__setstate__(state.__getstate__())
print(sorted(vars(other).items(), key=lambda pair: pair[0]), state.a, state.lock is None)
print(Shape.__name__, Shape.name(1), Shape().name(2), Shape)

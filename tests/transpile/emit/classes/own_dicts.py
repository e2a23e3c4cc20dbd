# Dicts and lists whose items are looked up by methods of their own.
from collections import OrderedDict


class Recent(OrderedDict):
    """Keeps what was used last."""

    def __init__(self, size):
        super().__init__()
        self.size = size

    def __getitem__(self, key):
        value = super().__getitem__(key)
        self.move_to_end(key)
        return value

    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        if len(self) > self.size:
            del self[next(iter(self))]


recent = Recent(2)
recent["a"] = 1
recent["b"] = None
recent["a"]
recent["c"] = 3
print(recent, "b" in recent)


class Told(dict):
    def __getitem__(self, key):
        print("asked for", key)
        return dict.__getitem__(self, key)

    def __missing__(self, key):
        return "no " + key


told = Told(x=1)
print(told["x"], told["y"], told.get("x"), told.get("y"))


class Shifted(list):
    def __getitem__(self, i):
        return super().__getitem__(i - 1)

    def __contains__(self, value):
        return value == 0 or super().__contains__(value)


shifted = Shifted("abc")
print(shifted[1], shifted[3], 0 in shifted, "b" in shifted, list(shifted))

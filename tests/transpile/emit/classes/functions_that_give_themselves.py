"""Methods whose result may be a function that calls them again: decorators that register."""

from collections import defaultdict


class Door:
    def __init__(self):
        self.listeners = defaultdict(list)

    def on(self, event, function=None):
        if function is None:
            return lambda f: self.on(event, f)
        self.listeners[event].append(function)
        return function

    def __call__(self, event, *args):
        return [f(event, *args) for f in self.listeners[event]]


door = Door()


@door.on("open")
def opened(event):
    return f"{event}ed"


@door.on("close")
def closed(event, how="gently"):
    return event, how


door.on("open", lambda event: event.upper())
print(door("open"), door("close"), door("close", "hard"), opened("x"))


def again(n, function=None):
    if function is None:
        return lambda f: again(n, f)
    return again(n - 1, function) if n > 0 else function


print(again(2)(len)("abc"))

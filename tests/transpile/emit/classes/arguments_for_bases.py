"""Constructors of bases that are given methods of the object, or what these calculate."""

import json, threading
class Named(json.JSONDecoder):
    def __init__(self):
        super().__init__(object_hook=self.made)
        self.count = 0

    def made(self, found):
        self.count += 1
        return sorted(found)


named = Named()
print(named.decode('{"b": {"c": 1}, "a": 2}'), named.count)


class Work(threading.Thread):
    def __init__(self):
        threading.Thread.__init__(self, target=self.work, args=(3,))
        self.done = []

    def work(self, n):
        self.done.append(n)


work = Work()
work.start()
work.join()
print(work.done)


class Base:
    def __init__(self, hook, name=None):
        self.hook = hook
        self.name = name
        self.seen = hook(1)


class Derived(Base):
    factor = 3

    def __init__(self, step):
        self.step = step
        super().__init__(self.scaled, name=self.title())

    def scaled(self, x):
        return x * self.factor + self.step

    def title(self):
        return f"step {self.step}"


d = Derived(4)
print(d.seen, d.hook(2), d.name)


class Failed(Exception):
    def __init__(self, code):
        self.code = code
        super().__init__(self.text())

    def text(self):
        return f"code {self.code}"


print(repr(Failed(5)), Failed(6))


class Later(threading.Timer):
    def __init__(self):
        self.rung = []
        super().__init__(0.01, self.ring, args=("a",))

    def ring(self, name):
        self.rung.append(name)


later = Later()
later.start()
later.join()
print(later.rung)

"""isinstance of objects of several classes, of which some count others among theirs."""

from abc import ABC, ABCMeta, abstractmethod
from typing import Protocol, runtime_checkable
from collections.abc import Sized

@runtime_checkable
class HasArea(Protocol):
    def area(self): ...

class Plain:
    def area(self):
        return 3

class Other:
    def size(self):
        return 4

class Meta(type):
    def __instancecheck__(cls, obj):
        return hasattr(obj, "size")

class Sizes(metaclass=Meta):
    def size(self):
        return 0

class Hooked(ABC):
    @classmethod
    def __subclasshook__(cls, c):
        return any("area" in b.__dict__ for b in c.__mro__)

class Mixin:
    def mixed(self):
        return "mixed"

class Both(Other, Mixin):
    pass

def tell(xs):
    for x in xs:
        found = []
        if isinstance(x, HasArea):
            found.append(x.area())
        if isinstance(x, Sizes):
            found.append(x.size())
        if isinstance(x, Hooked):
            found.append(x.area())
        if isinstance(x, Mixin):
            found.append(x.mixed())
        if isinstance(x, Plain):
            found.append(x.area() + 1)
        elif isinstance(x, Other):
            found.append(x.size() + 1)
        print(type(x).__name__, found)

tell([Plain(), Other(), Both()])
class Drawn(ABC):
    def draw(self):
        return "drawn"

class Plain:
    def draw(self):
        return "plain"

class Real(Drawn):
    def draw(self):
        return "real"

Drawn.register(Plain)
for x in [Plain(), Real(), 3]:
    if isinstance(x, Drawn):
        print(x.draw())
    else:
        print("no", x)

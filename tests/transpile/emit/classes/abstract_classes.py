from abc import ABC, abstractmethod, ABCMeta
class Shape(ABC):
    @abstractmethod
    def area(self): ...
    @property
    @abstractmethod
    def name(self): pass
    @classmethod
    @abstractmethod
    def make(cls): ...
    def describe(self): return f"{self.name}: {self.area():.2f}"
class Half(Shape):
    def area(self): return 1
class Sq(Half):
    name = "square"
    def __init__(self, s): self.s = s
    def area(self): return self.s ** 2
    @classmethod
    def make(cls): return cls(2)
print(Sq(3).describe(), Sq.make().describe())
for k in (Shape, Half):
    try: k()
    except TypeError as e: print(e)
class I(metaclass=ABCMeta):
    @abstractmethod
    def go(self): pass
class J(I):
    def go(self): return super().go() or "j"
try: I()
except TypeError as e: print(e)
print(J().go(), isinstance(J(), I))
class Drawable(ABC):
    @abstractmethod
    def draw(self): ...
class Movable(ABC):
    @abstractmethod
    def move(self): ...
class Sprite(Drawable, Movable):
    def draw(self): return "d"
try: Sprite()
except TypeError as e: print(e)
class S2(Sprite):
    def move(self): return "m"
print(S2().draw(), S2().move(), [c.__name__ for c in S2.__mro__])

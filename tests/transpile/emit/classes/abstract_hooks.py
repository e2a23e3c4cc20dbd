from abc import ABC, abstractmethod, ABCMeta
class Meta(ABCMeta):
    def __new__(mcs, name, bases, ns):
        cls = super().__new__(mcs, name, bases, ns)
        cls.tag = name
        return cls
class B(metaclass=Meta):
    @abstractmethod
    def f(self): ...
class C(B):
    def f(self): return self.tag
try: B()
except TypeError as e: print(e)
print(C().f(), C.tag)
class P(ABC):
    @property
    @abstractmethod
    def v(self): ...
    @v.setter
    @abstractmethod
    def v(self, x): ...
class Q(P):
    def __init__(self): self._v = 1
    @property
    def v(self): return self._v
    @v.setter
    def v(self, x): self._v = x
q = Q(); q.v = 5
print(q.v)
class Drawable(ABC):
    @abstractmethod
    def draw(self): return "base draw"
class Sq(Drawable):
    def draw(self): return super().draw() + " sq"
print(Sq().draw(), isinstance(Sq(), Drawable), issubclass(Sq, Drawable))
class I(ABC):
    @classmethod
    def __subclasshook__(cls, c):
        return any("go" in k.__dict__ for k in c.__mro__)
class G:
    def go(self): pass
print(isinstance(G(), I), issubclass(G, I), isinstance(5, I))

"""What the types of classes are."""
import enum, abc
from enum import Enum, EnumType, IntEnum, Flag
class Color(Enum):
    RED = 1
class N(IntEnum):
    A = 1
class Sh(abc.ABC):
    @abc.abstractmethod
    def f(self): ...
class S2(Sh):
    def f(self): pass
class S3(metaclass=abc.ABCMeta): pass
class S4: pass
for c in (Color, N, Sh, S2, S3, S4, Flag, int, list, abc.ABC, Enum, ValueError):
    print(type(c), type(c).__name__, c.__class__ is type(c))
print(type(Color) is EnumType, type(Sh) is abc.ABCMeta, isinstance(Sh, abc.ABCMeta), isinstance(S4, abc.ABCMeta), isinstance(Color, EnumType), isinstance(Sh, type), type(Color.RED))
print(type(type(Color)), issubclass(EnumType, type))

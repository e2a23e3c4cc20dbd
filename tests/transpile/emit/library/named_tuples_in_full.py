"""Named tuples: what their classes tell, what they refuse."""
from collections import namedtuple
from typing import NamedTuple, Generic, TypeVar
import inspect
P = namedtuple("P", "x y z", defaults=(1, 2))
print(P.__doc__, P.x.__doc__, P.y.__doc__)
P.x.__doc__ = "the x"
print(P.x.__doc__)
print(P.__new__.__defaults__, P._field_defaults, P._fields)
print(inspect.signature(P))
P.__new__.__defaults__ = (7,)
try: print(P(1, 2))
except TypeError as e: print(e)
print(P(1, 2, 3))
print(P.__bases__, P.__mro__, P.__slots__, P.__module__, P.__match_args__)
print(repr(P.x)[:20], type(P.x))
p = P(1, 2, 3)
print(p.count(1), p.index(2), p + (4,), p * 2, p[1:], hash(p) == hash((1, 2, 3)), p == (1, 2, 3), p < (2,))
try: p.x = 3
except AttributeError as e: print(e)
try: p.w = 3
except AttributeError as e: print(e)
try: p.w
except AttributeError as e: print(e)
try: del p.x
except AttributeError as e: print(e)
print(P._make([1, 2, 3]), p._replace(x=5), p._asdict())
try: p._replace(q=5)
except (TypeError, ValueError) as e: print(type(e), e)
try: P._make([1])
except TypeError as e: print(e)
try: P()
except TypeError as e: print(e)
try: P(1, 2, 3, 4)
except TypeError as e: print(e)
try: P(1, q=3)
except TypeError as e: print(e)
try: P(1, x=3)
except TypeError as e: print(e)
for bad in ("x x", "_a b", "class b", "1a b", ["a", 3]):
    try: print(namedtuple("B", bad)._fields)
    except (ValueError, TypeError) as e: print(e)
print(namedtuple("B", "x x _a class 1a", rename=True)._fields)
try: namedtuple("B", "x", defaults=(1, 2))
except TypeError as e: print(e)
try: namedtuple("1B", "x")
except ValueError as e: print(e)
print(namedtuple("B", "x", module="mm").__module__)
print(namedtuple("B", ())._fields, namedtuple("B", "")())
class Q(P):
    __slots__ = ()
    @property
    def total(self): return sum(self)
    def __str__(self): return "Q!"
q = Q(1, 2, 3)
print(q, repr(q), q.total, q._replace(x=9), type(q._replace(x=9)).__name__, Q.__bases__ == (P,))
T = TypeVar("T")
class N(NamedTuple):
    "docs"
    x: int
    y: str = "a"
    def f(self): return self.x
    @classmethod
    def make(cls, v): return cls(v)
    @property
    def g(self): return self.y * 2
    C = 5
n = N(1)
print(n, n.f(), n.g, N.make(3), N.C, N.__doc__, N.__annotations__, N._field_defaults, N.__new__.__defaults__, N.__bases__)
class NG(NamedTuple, Generic[T]):
    a: T
    b: list[T]
print(NG[int], NG(1, [2]), NG[int](1, [1]), NG.__bases__, NG.__parameters__)
N2 = NamedTuple("N2", [("a", int), ("b", str)])
print(N2(1, "x"), N2.__annotations__, N2.__doc__)
a, *b = n
print(a, b)
match n:
    case N(x, y): print(x, y)
import copy, pickle
print(copy.copy(n), copy.deepcopy(n), copy.replace(n, x=3), pickle.loads(pickle.dumps(n)))
print(n._fields, isinstance(n, tuple), issubclass(N, tuple))
class E(NamedTuple): pass
print(E(), E._fields)

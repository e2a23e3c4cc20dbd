"""What names stand for in the body of a class; forms of typing as bases."""
def deco(f):
    print(f.__qualname__, f.__name__, f.__module__)
    return f
class A:
    @deco
    def m(self): pass
    @deco
    @staticmethod
    def s(): pass
    class B:
        def n(self): pass
        x = lambda self: 1
    y = lambda self: 2
print(A.m.__qualname__, A.B.n.__qualname__, A.B.x.__qualname__, A.y.__qualname__)


def other(f):
    return lambda self: "decorated"
class Twice:
    @other
    def m(self): return 1
    def m(self): return 2
print(Twice().m())
class D:
    def __get__(self, o, t=None): return 5
    def up(self, f): return self
    def __repr__(self): return "D"
class X:
    a = D()
    b = a
    c = [a, 1]
    def f(self, x=a): return x
    @a.up
    def g(self): pass
    h = a.up(1)
print(X().f(), X.__dict__["b"], X.c, X.b, X.__dict__["g"], X.__dict__["h"])
from typing import Any, Optional, Union, Literal, ClassVar, Self, NoReturn, Annotated, Final, get_type_hints
class X(Any):
    def f(self): return 1
print(X().f(), X.__mro__[-1], X.__name__)
for form in (Any, Optional, Union, Literal, ClassVar, Self, NoReturn, Annotated, Final):
    try: form()
    except TypeError as e: print(e)
    try: isinstance(3, form)
    except TypeError as e: print(e)
    try: form[int]
    except TypeError as e: print(e)
    print(form)
try:
    class Y(Optional): pass
except TypeError as e: print(e)
try:
    class Y(Optional[int]): pass
except TypeError as e: print(e)
try:
    class Y(Union[int, str]): pass
except TypeError as e: print(e)
try:
    class Y(ClassVar[int]): pass
except TypeError as e: print(e)
try:
    class Y(Literal["a"]): pass
except TypeError as e: print(e)
def f(x: Optional[int], y: Any, z: Union[int, str]) -> Literal["a"]: ...
print(f.__annotations__, get_type_hints(f))

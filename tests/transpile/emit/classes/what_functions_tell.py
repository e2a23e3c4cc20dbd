"""Patterns that ask classes for names; what dataclasses, functions and methods of built-in types tell of themselves."""
class P:
    __match_args__ = ["x"]
    def __init__(self): self.x = 1
try:
    match P():
        case P(1): print("m")
except TypeError as e: print(e)
class Q:
    __match_args__ = (1,)
try:
    match Q():
        case Q(1): print("m")
except TypeError as e: print(e)
class R: pass
try:
    match R():
        case R(1): print("m")
except TypeError as e: print(e)
class S:
    __match_args__ = ("a", "b"); a = 1; b = 2
try:
    match S():
        case S(1, 2, 3): print("m")
except TypeError as e: print(e)
try:
    match S():
        case S(1, a=1): print("m")
except TypeError as e: print(e)
match S():
    case S(1, b=2): print("ok")
try:
    match 5:
        case int(5, 6): print()
except TypeError as e: print(e)
match {"a": 1, "b": {"c": [1, 2, 3]}}:
    case {"a": int(x), "b": {"c": [first, *rest]}, **kw}: print(x, first, rest, kw)
from dataclasses import dataclass, field
@dataclass
class D:
    x: int
    y: str = "a"
    z: list = field(default_factory=list)
print(D.__doc__)
@dataclass(order=True, frozen=True, slots=True, kw_only=True)
class E:
    "has doc"
    a: float = 1.5
print(E.__doc__, E(a=2), D.__match_args__, E.__match_args__, E.__slots__)
@dataclass
class G(D):
    w: "int | None" = None
print(G.__doc__)
@dataclass
class H: pass
print(H.__doc__, H())
def f(a, b=2, /, c=3, *args, d, e=5, **kw):
    "doc of f"
    local = 1
    return local
print(f.__defaults__, f.__kwdefaults__, f.__code__.co_varnames, f.__code__.co_argcount, f.__code__.co_posonlyargcount, f.__code__.co_kwonlyargcount, f.__code__.co_name, f.__name__, f.__qualname__, f.__doc__, f.__module__, f.__annotations__, f.__dict__)
g = lambda x, y=1: x
print(g.__defaults__, g.__kwdefaults__, g.__code__.co_varnames, g.__code__.co_argcount, g.__name__, g.__qualname__)
f.tag = 3; print(f.__dict__, f.tag)
def h(): pass
print(h.__defaults__, h.__code__.co_argcount, h.__closure__, h.__code__.co_firstlineno)
def outer():
    z = 1
    def inner(): return z
    return inner
print(outer().__closure__[0].cell_contents, outer().__code__.co_freevars)
class K:
    def m(self, a, b=1): pass
print(K.m.__defaults__, K().m.__func__ is K.m, K().m.__self__.__class__, K.m.__code__.co_varnames, K.m.__qualname__, K().m.__defaults__)
print(list.append, str.upper, dict.get, [].append.__name__, str.join, int.bit_length, type([].append), type(list.append), type(len), len, print, type(str.join), object.__init__, type(object.__init__), type("".__add__), dict.fromkeys.__name__)
print(repr([].append)[:35], repr("a".upper)[:30], {}.get.__self__)
print(list.append.__name__, list.append.__qualname__, [].append.__qualname__, list.__len__)
f = list.append
xs = []
f(xs, 1); print(xs)
print(list.append, str.upper, dict.get, str.join, int.bit_length, set.add, tuple.index, bytes.decode, float.hex)
print(type(list.append), type([].append), type(len), type(str.join))
print([].append.__name__, list.append.__name__, list.append.__qualname__, [].append.__qualname__, str.upper.__qualname__)
m = {"u": str.upper, "l": str.lower}
print(m["u"]("a"), sorted(["b", "A"], key=str.lower), list(map(str.strip, [" a "])))
print(repr([].append)[:35], repr("a".upper)[:30], repr({}.get)[:31])
print(len, print, max, isinstance, abs, sorted, type(abs))
print(str.upper is str.upper, list.append == list.append)
print(list.__len__, str.__add__, int.__add__, object.__init__, object.__repr__, type(object.__init__), type("".__add__), type(list.__len__))
print(dict.fromkeys.__name__, [1].__len__.__name__)
try: str.upper(5)
except TypeError as e: print(e)
try: list.append()
except TypeError as e: print(e)
try: [].append()
except TypeError as e: print(e)
try: "a".upper(1)
except TypeError as e: print(e)
try: {}.get()
except TypeError as e: print(e)
try: len()
except TypeError as e: print(e)
try: len(5)
except TypeError as e: print(e)

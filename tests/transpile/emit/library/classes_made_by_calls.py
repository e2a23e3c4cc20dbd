"""Classes made by types, the bases they are written with, cells, overloads, typed dicts."""
import types, typing, enum
from typing import *
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
T = TypeVar("T")
class G(Generic[T]): pass
class Sub(G[int], List[str]): pass
t(lambda: types.resolve_bases((int, str)))
class L:
    def __init__(self, n): self.n = n
    def __mro_entries__(self, bases):
        print("entries", len(bases))
        return (dict,) if self.n else ()
a, b = L(1), L(0)
t(lambda: types.resolve_bases((a, b, int)))
t(lambda: types.resolve_bases([int]) == [int])
class D(a, b): pass
print(D.__mro__, D.__bases__, len(D.__orig_bases__))
t(lambda: types.get_original_bases(D) == (a, b))
t(lambda: types.get_original_bases(Sub))
t(lambda: types.get_original_bases(int))
t(lambda: types.get_original_bases(G))
t(lambda: types.get_original_bases(3))
class M(type):
    @classmethod
    def __prepare__(m, name, bases, **kw):
        print("prepare", name, bases, kw)
        return {"x": 1}
    def __new__(m, name, bases, ns, **kw):
        print("new", name, kw)
        return super().__new__(m, name, bases, ns)
    def __init__(c, name, bases, ns, **kw):
        super().__init__(name, bases, ns)
t(lambda: types.prepare_class("X", (), {"metaclass": M, "a": 2}))
t(lambda: types.prepare_class("X", (int,)))
def body(ns):
    ns["y"] = 5
    ns["f"] = lambda self: self.y + self.x
C = types.new_class("C", (), {"metaclass": M, "k": 1}, body)
print(C, C.x, C.y, C().f(), type(C))
C2 = types.new_class("C2", (C,), exec_body=body)
print(C2.__mro__, type(C2))
C3 = types.new_class("C3", (a,), {}, lambda ns: ns.update(z=1))
print(C3.__bases__, C3.__orig_bases__ == (a,), C3.z, C3.__module__)
class Base:
    def __init_subclass__(cls, **kw): print("sub", cls.__name__, kw)
types.new_class("C4", (Base,), {"q": 2})
t(lambda: types.new_class("C5", (G[int],)).__orig_bases__)
t(lambda: types.new_class("C6", (3,)))
t(lambda: types.new_class("C7", (bool,)))
t(lambda: types.new_class())
t(lambda: types.new_class("C7", kwds={"metaclass": 3}))
class M2(type): pass
class A1(metaclass=M): pass
class A2(metaclass=M2): pass
t(lambda: types.new_class("X", (A1, A2)))
def outer():
    x = 1
    def inner(): return x
    return inner
print(type(outer().__closure__[0]), types.CellType)
print(isinstance(outer().__closure__[0], types.CellType))
c = types.CellType(4)
print(c.cell_contents)
c.cell_contents = 7
print(c.cell_contents)
e = types.CellType()
t(lambda: e.cell_contents)
class DC:
    def __init__(self): self._v = 3
    @types.DynamicClassAttribute
    def v(self):
        "the doc"
        return self._v
    @v.setter
    def v(self, x): self._v = x
    @v.deleter
    def v(self): del self._v
d = DC()
print(d.v); d.v = 9; print(d.v); del d.v
t(lambda: d.v)
t(lambda: DC.v)
t(lambda: Any())
t(lambda: Generic[int])
t(lambda: Generic[T, T])

t(lambda: Generic[()])
@overload
def f(x: int) -> int: ...
@overload
def f(x: str) -> str: ...
def f(x): return x
print(len(get_overloads(f)), [g.__annotations__ for g in get_overloads(f)])
print(f(3))
class WithO:
    @overload
    def m(self, x: int) -> int: ...
    @overload
    def m(self, x: str) -> str: ...
    def m(self, x): return x
print(len(get_overloads(WithO.m)))
clear_overloads()
print(get_overloads(f))
class TD(TypedDict, total=False):
    a: ReadOnly[int]
    b: Required[str]
    c: Required[ReadOnly[list[int]]]
print(TD.__readonly_keys__ == frozenset({"a", "c"}), TD.__mutable_keys__, sorted(TD.__required_keys__), TD.__optional_keys__, TD.__total__)
class NT(NamedTuple):
    x: int
    y: str = "a"
print(NT.__orig_bases__ == (NamedTuple,), NT.__bases__, NT._field_defaults, NT.__annotations__, types.get_original_bases(NT) == (NamedTuple,))
class NG(NamedTuple, Generic[T]):
    x: T
print(NG.__orig_bases__ == (NamedTuple, Generic[T]), NG[int])
print(types.get_original_bases(TD) == (TypedDict,))
print(NoDefault, TypeVar("U").__default__, TypeVar("U", default=int).has_default())
P = ParamSpec("P")
print(P.args, P.kwargs, isinstance(P.args, ParamSpecArgs), P.args.__origin__ is P, ParamSpecKwargs(P) == P.kwargs)
print(types.CapsuleType, types.ClassMethodDescriptorType, types.GetSetDescriptorType, types.MemberDescriptorType)
class S:
    __slots__ = ("q",)
print(type(S.q), isinstance(S.q, types.MemberDescriptorType), S.q)

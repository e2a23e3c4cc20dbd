"""Bodies of enumerations with loops, conditions and names read again; values that are generated; flags."""
import enum, types
from enum import *
class A(IntFlag):
    X = 1
    Y = 2
    XY = X | Y
    Z = XY + 1
class B(Enum):
    base = 10
    P = base * 2
    Q = [base, P]
    R = f"{base}"
    S = base
print(list(A), list(B), B.S)
class C(Enum):
    _ignore_ = "tmp"
    tmp = 3
    U = tmp * 2
    V = U + tmp
print(list(C))
if True:
    class D(Enum):
        if True:
            A = 1
        else:
            B = 2
        C = 3
    print(list(D))
class E(Enum):
    try:
        A = 1 // 0
    except ZeroDivisionError:
        B = 5
print(list(E))
from enum import *
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def body(ns):
    ns["A"] = 1
    ns["B"] = auto()
    print(type(ns).__name__, ns.member_names)
X = types.new_class("X", (Enum,), exec_body=body)
print(list(X), X.A.name, type(X))
class S(StrEnum):
    A = auto()
    B = auto()
print(list(S), list(StrEnum("S2", "X Y")), list(Flag("F", "X Y Z")), list(IntEnum("I", "X Y", start=0)), list(IntFlag("IF", "P Q")))
class F(Flag):
    A = auto()
    B = 8
    C = auto()
    D = A | B
print(list(F), F.D, F(9), ~F.A, F.A | F.C, len(F.D), F.A in F.D, F(0), bool(F(0)))
t(lambda: F(64))
class K(Flag, boundary=KEEP):
    A = 1
print(K(5), K(5).value, repr(K(4)), ~K.A)
class CF(Flag, boundary=CONFORM):
    A = 1
    B = 2
print(CF(7), CF(4))
class EJ(IntFlag, boundary=EJECT):
    A = 1
print(EJ(5), type(EJ(5)), EJ(1))
class ST(IntFlag, boundary=STRICT):
    A = 1
t(lambda: ST(2))
t(lambda: F.A + 1)
t(lambda: F.A | 1)
t(lambda: F.A < F.B)
t(lambda: IntFlag("Q", "A B").A | 8)
t(lambda: F["Q"])
@verify(UNIQUE, CONTINUOUS)
class V(IntEnum):
    A = 1
    B = 2
def v1():
    @verify(CONTINUOUS)
    class V(IntEnum):
        A = 1
        B = 4
t(v1)
def v2():
    @verify(NAMED_FLAGS)
    class V(Flag):
        A = 1
        B = 6
t(v2)
def v3():
    @verify(UNIQUE)
    class V(Enum):
        A = 1
        B = 1
t(v3)
class I(IntEnum):
    A = 1
    B = 2
print(I.A + 1, I.A < I.B, I.A == 1, hash(I.A), f"{I.A}", "%d" % I.A, repr(I.A), I(2), sorted([I.B, I.A]), [10, 20][I.A], I.A.real, int(I.A), I.A.bit_length(), isinstance(I.A, int), I._member_type_)
print(S.A + "x", S.A == "a", S.A.upper(), f"{S.A:>3}|", repr(S.A), str(S.A), isinstance(S.A, str), S("a"), "a" in S, len(S.A), S.A._member_type_)
class St(str, Enum):
    A = "x"
print(str(St.A), f"{St.A}", repr(St.A), St.A == "x", St.A + "y")
class Coord(tuple, Enum):
    P = (1, 2)
print(Coord.P, Coord.P[0], Coord.P == (1, 2), repr(Coord.P))
def bad():
    class SE(StrEnum):
        A = 3
t(bad)
def bad2():
    class SE(Enum):
        _foo_ = 3
t(bad2)
class Under(Enum):
    _a = 1
    __b = 2
    C = 3
print(list(Under), Under._a)
class WithNew(Enum):
    A = ("x", 1)
    B = ("y", 2)
    def __new__(cls, label, n):
        obj = object.__new__(cls)
        obj._value_ = n
        obj.label = label
        return obj
print(WithNew.A.label, WithNew(2), WithNew.B.value)
class Weekday(Enum):
    MONDAY = 1
    SUNDAY = 7
    @classmethod
    def from_n(cls, n): return cls(n)
    def __str__(self): return self.name.title()
    @staticmethod
    def hello(): return "hi"
print(Weekday.from_n(7), Weekday.MONDAY.hello(), f"{Weekday.MONDAY}")
print(enum.show_flag_values(13), Color if False else 0)
print([m.name for m in FlagBoundary], [m.value for m in EnumCheck])
print(issubclass(I, int), issubclass(S, str), issubclass(F, int), I.__bases__)
class Alias(Enum):
    A = 1
    B = 2
    ALSO_A = A

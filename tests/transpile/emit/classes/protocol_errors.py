def show(f):
    try:
        r = f()
        print(repr(r), type(r).__name__)
    except Exception as e:
        print(type(e).__name__, e)
class Owner:
    def __init__(self): self.field = 3
    def __getattribute__(self, name):
        print('attribute', name)
        return super().__getattribute__(name)

x = Owner()
print(x.field)
print(vars(x))
print(x.__dict__)
class D:
    def __get__(self, obj, owner=None): return 'got'
    def __set__(self, obj, value): print('set', value)
class O2:
    field = D()
    def __init__(self): self.__dict__['field'] = 'own'
y = O2()
print(y.field)
O2.field = 'replaced'
print(y.field, O2.field)
try:
    del y.field
    print(y.field)
except AttributeError as e: print(e)
class Nd:
    def __get__(self, obj, owner=None): return 'got2'
class O3:
    field = Nd()
z = O3()
print(z.field)
try:
    del z.field
except AttributeError as e: print(e)
z.field = 5
print(z.field, vars(z))
del z.field
print(z.field)
class Dd:
    def __delete__(self, obj): print('deleted')
class O4:
    field = Dd()
w = O4()
del w.field
try: w.field = 3
except AttributeError as e: print(e)
O4.field = 'replaced'
print(w.field)
class S1:
    __slots__ = ('v', 'extra')
    def __init__(self, v=1): self.v = v
s = S1()
try: s.fresh = 1; print(s.fresh)
except AttributeError as e: print(e)
try: s.extra
except AttributeError as e: print(e)
try: print(vars(s))
except TypeError as e: print(e)
try: s.both = 1
except AttributeError as e: print(e)
class S2(S1):
    def who(self): return 1
s2 = S2()
s2.fresh = 1
print(s2.fresh, vars(s2))
class M(type):
    def __getattr__(cls, name): return 'meta ' + name
    def __iter__(cls): return iter('meta')
class Md(metaclass=M): x = 1
show(lambda: Md['k'])
show(lambda: 1 in Md)
show(lambda: 'm' in Md)
show(lambda: Md.zip)
class R:
    def __repr__(self): return 5
show(lambda: '%s' % R())
show(lambda: str(R()))
show(lambda: '%s %r' % (R(), 1))
show(lambda: f'{R()}')
class Ix:
    def __index__(self): return 'x'
show(lambda: [1, 2][Ix()])
show(lambda: range(5)[Ix()])
show(lambda: 'ab'[Ix()])
show(lambda: hex(Ix()))
show(lambda: int(Ix()))
class L:
    def __len__(self): return -1
show(lambda: bool(L()))
show(lambda: L() or 3)
class L2:
    def __len__(self): return 'x'
show(lambda: bool(L2()))
show(lambda: not L2())
class F:
    def __float__(self): return 2
show(lambda: float(F()))
show(lambda: complex(F()))
class Cx:
    def __init_subclass__(cls, **kw):
        super().__init_subclass__()
        print('subclass', cls.__name__, kw)
class Cy(Cx):
    def __init_subclass__(cls, **kw):
        print('__init_subclass__')
        super().__init_subclass__()
class Cz(Cy): pass
from dataclasses import dataclass
try:
    @dataclass(order=True, eq=False)
    class Da: a: int
except ValueError as e: print(e)
@dataclass(frozen=True)
class Df:
    a: int
    b: list
show(lambda: setattr(Df(1, []), 'a', 1))
show(lambda: hash(Df(1, [])))
@dataclass(frozen=True)
class Dp:
    a: int
    def __post_init__(self): self.a = self.a * 2
show(lambda: Dp(3))
class N:
    def __ne__(self, o): return 'ne'
print(N() != 1, 1 != N())
class C7: pass
show(lambda: super(C7, C7()).who())
class C8(C7):
    def who(self): return super().who()
show(lambda: C8().who())

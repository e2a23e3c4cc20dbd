"""Objects of named tuples, and of classes that derive from built-in types and have only slots, take no other attributes."""
from collections import namedtuple
class Item(namedtuple('Item2', 'name price count tags', defaults=(-1, ()))):
    def total(self):
        return self.price * self.count
it = Item('a', 2)
for f in (lambda: setattr(it, 'name', 'x'), lambda: setattr(it, 'other', 'x')):
    try: f()
    except Exception as e: print(type(e).__name__, e)
try:
    it.name = 5
except Exception as e: print(type(e).__name__, e)
try:
    del it.name
except Exception as e: print(type(e).__name__, e)
try:
    next(iter([it])).name = 'changed'
except Exception as e: print(type(e).__name__, e)
def change(x):
    x.name = 'f'
try:
    change(it)
except Exception as e: print(type(e).__name__, e)
it.free = 3
print(it.free)
P = namedtuple('P', 'x y')
p = P(1, 2)
try:
    p.x = 5
except Exception as e: print(type(e).__name__, e)
try:
    p.z = 5
except Exception as e: print(type(e).__name__, e)
try:
    change(p)
except Exception as e: print(type(e).__name__, e)
class P(tuple):
    __slots__ = ()
class L(list):
    __slots__ = ('a',)
class D(dict):
    __slots__ = ()
class I(int):
    __slots__ = ()
class S(str): __slots__ = ()
class E(Exception): __slots__ = ()
class F(set): __slots__ = ()
class G(float): __slots__ = ()
class B(bytes): __slots__ = ()
for c in (P, L, D, I, S, E, F, G, B):
    x = c()
    try:
        x.z = 1
        print(x.z)
    except Exception as e: print(type(e).__name__, e)
    print(hasattr(x, '__dict__'))
class F(set): pass
class F2(set):
    __slots__ = ()
class F3(frozenset): pass
for c in (F, F2, F3):
    print(c(), c([1]))
print(F(), F2(), F3())

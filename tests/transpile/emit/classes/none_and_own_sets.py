"""Calls on what may be None, and sets that say themselves how long they are and what is in them."""
def piece3():
    class Thing4:
        @staticmethod
        def run1(c):
            return [c]
        @classmethod
        def made(cls, a): return a
        def plain(self, a): return a
    o5 = None
    try:
        o5 = Thing4(6)
    except Exception as exc:
        print(type(exc).__name__)
    for f in (lambda: o5.run1(-2, 4), lambda: o5.made(), lambda: o5.plain(), lambda: o5.run1(1), lambda: o5.made(1), lambda: o5.plain(1), lambda: o5.run1(x=1), lambda: o5.plain(x=1), lambda: o5.run1(*[1, 2])):
        try: print(f())
        except Exception as e: print(type(e).__name__, e)
    try:
        print(repr(o5.run1(-2, 4)))
    except Exception as e:
        print(type(e).__name__, e)
piece3()
class Thing8:
    @staticmethod
    def make2(a, *, m):
        return [a]
o9 = None
try:
    o9 = Thing8(6)
except Exception as exc:
    print(type(exc).__name__)
try:
    print(o9.make2(3, 7))
except Exception as e:
    print(type(e).__name__, e)
class My9(set):
    def __len__(self):
        print('__len__')
        return 5
    def __iter__(self):
        print('iter')
        return iter([7])
    def __contains__(self, x):
        print('contains'); return True
x10 = My9([1, 2])
print(x10, repr(x10), len(x10), list(x10), 3 in x10)
class L(list):
    def __len__(self):
        print('__len__'); return 1
    def __iter__(self):
        print('iter'); return iter([7])
x = L([1, 2])
print(x, repr(x), len(x), bool(x))
class D(dict):
    def __len__(self):
        print('__len__'); return 1
    def __iter__(self):
        print('iter'); return iter([7])
    def keys(self): print('keys'); return ['q']
    def items(self): print('items'); return [(1, 2)]
x = D({1: 2})
print(x, repr(x), len(x), bool(x))
class F(frozenset):
    def __len__(self):
        print('__len__')
        return 0
print(F([1]), bool(F([1])), F())
class T(tuple):
    def __len__(self):
        print('__len__')
        return 0
print(T([1]), bool(T([1])))
class E(set):
    def __len__(self):
        print('__len__')
try: print(E([1]))
except TypeError as e: print(e)
class My2(set):
    def __repr__(self):
        return 'My2:' + super().__repr__()
    def __str__(self):
        return 'mine'
    def __len__(self):
        print('__len__')
        return 3
x = My2([1, 2])
print(x, repr(x))
class S(set):
    def __str__(self): return 'S' + set.__repr__(self)
    def __len__(self):
        print('len')
        return 1
text = repr([S([5])]), str(S([4]))
print(text)

"""Special methods given to objects, which operators do not ask, and to classes later, which they do; objects of other classes."""
class A: pass
a = A()
a.__len__ = lambda: 3
a.__str__ = lambda: "inst"
a.__call__ = lambda: "called"
a.__eq__ = lambda o: True
a.__add__ = lambda o: 5
a.__bool__ = lambda: False
a.__iter__ = lambda: iter([1])
a.__getitem__ = lambda k: k
a.__enter__ = lambda: 1
a.__hash__ = lambda: 7
a.__contains__ = lambda x: True
print(bool(a), a == 3, a.__len__(), a.__str__(), a.__call__(), a.__add__(1))
for f in (len, iter, lambda x: x(), lambda x: x + 1, lambda x: x[0], lambda x: 1 in x):
    try: print(f(a))
    except TypeError as e: print(e)
print(str(a).startswith("<__main__.A object"))
try:
    with a: pass
except TypeError as e: print(e)
print(hash(a) == 7)
A.__len__ = lambda self: 9
A.__str__ = lambda self: "cls"
A.__call__ = lambda self, x: x * 2
A.__add__ = lambda self, o: "add%s" % o
A.__getitem__ = lambda self, i: [1, 2, 3][i]
A.__contains__ = lambda self, x: x == 4
A.__eq__ = lambda self, o: o == 77
A.__repr__ = lambda self: "R"
print(len(a), str(a), a(4), a + 1, a[1], 4 in a, a == 77, [a], list(a), bool(a))
A.__bool__ = lambda self: False
A.__iter__ = lambda self: iter("xy")
A.__enter__ = lambda self: "entered"
A.__exit__ = lambda self, *a: True
A.__getattr__ = lambda self, n: "dyn " + n
print(bool(a), list(a), a.foo)
with a as e:
    print(e)
    raise ValueError
del A.__len__
try: len(a)
except TypeError as e: print(e)
A.__lt__ = lambda self, o: True
print(a < 3, 3 > a)
A.__hash__ = lambda self: 12
print(hash(a), {a: 1}[a] if a == a else "neq")
class B: 
    x = 1
class C:
    x = 2
    def f(self): return self.y
b = B()
b.y = 8
b.__class__ = C
print(b.x, b.f(), type(b), isinstance(b, C), isinstance(b, B))
try: b.__class__ = int
except TypeError as e: print(e)
try: b.__class__ = 5
except TypeError as e: print(e)
class SL:
    __slots__ = ("q",)
try: b.__class__ = SL
except TypeError as e: print(e)
i = 5
try: i.__class__ = B
except TypeError as e: print(e)
except AttributeError as e: print(e)

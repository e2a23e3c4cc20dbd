"""Generators that a test or an unpacking leaves are closed there; what has no iterator or no items says so."""
def gen(n):
    try:
        for i in range(n):
            yield i
    finally:
        print("closed", n)
print(2 in gen(5))
print(9 in gen(3))
try:
    a, b = gen(4)
except ValueError as e:
    print(e)
try:
    a, b, c = gen(2)
except ValueError as e:
    print(e)
a, b = gen(2)
print(a, b)
first, *rest = gen(3)
print(first, rest)
print("end")
def f():
    x, y = gen(7)
try:
    f()
except ValueError as e:
    print(e)
print(any(x > 2 for x in gen(8)))
for i in gen(9):
    break
print("x")
print(max(gen(3)), next(gen(6)), dict(zip("ab", gen(10))))
class C:
    def __iter__(self):
        return iter([1])
C.__iter__ = None
try:
    for x in C(): print(x)
except TypeError as e:
    print(e)
try:
    list(C())
except TypeError as e:
    print(e)
try:
    a, b = C()
except TypeError as e:
    print(e)
class D:
    __contains__ = None
    def __iter__(self): return iter([1])
try:
    print(1 in D())
except TypeError as e:
    print(e)
class H:
    pass
H.__hash__ = None
try:
    print({H()})
except TypeError as e:
    print(e)

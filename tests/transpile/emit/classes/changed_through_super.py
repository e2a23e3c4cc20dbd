"""Lists and bytearrays of derived classes, changed through super() and by the methods of their types."""
class L(list):
    def __setitem__(self, k, v):
        print("set", k, v)
        super().__setitem__(k, v)
    def __getitem__(self, k):
        print("get", k)
        return super().__getitem__(k)
    def __delitem__(self, k):
        print("del", k)
        super().__delitem__(k)
x = L([1, 2, 3, 4])
x[1] = 5
x[1:3] = [7, 8, 9]
print(x, x[1:2], x[-1])
del x[0:2]
del x[0]
print(x)
x[::2] = [0]
print(x)
class M(list):
    def __setitem__(self, k, v):
        if isinstance(k, slice):
            super().__setitem__(slice(k.start, k.stop), [i * 2 for i in v])
        else:
            super().__setitem__(k, v * 2)
m = M([1, 2, 3])
m[0:2] = [4, 5]
m[2] = 1
print(m)
class B(bytearray):
    def __setitem__(self, k, v):
        print("set", k, v)
        super().__setitem__(k, v)
b = B(b"abc")
b[0] = 65
b[1:3] = b"xyz"
print(b, bytes(b), repr(b), len(b))
class C(bytearray):
    pass
print(C(b"q"), repr(C()), str(C(b"z")))


class Checked(bytearray):
    def __setitem__(self, key, value):
        if isinstance(value, int) and value > 100:
            value = 100
        super().__setitem__(key, value)

    def __delitem__(self, key):
        print("del", key)
        super().__delitem__(key)

    def __repr__(self):
        return "<" + super().__repr__() + ">"


c = Checked(b"abcdef")
c[-1] = 200
c[0:2] = b""
del c[0]
del c[0:1]
c[1:1] = b"long" * 50
print(len(c), c[:4], c)
for key, value in ((99, 1), (0, -1), (0, "a"), ("x", 1), (slice(0, 1), 5)):
    try:
        bytearray.__setitem__(c, key, value)
    except Exception as error:
        print(type(error).__name__, error)
for key, value in ((99, 1), ("x", 1), (slice(0, 4, 2), [1]), (slice(0, 1), 5)):
    try:
        list.__setitem__(x, key, value)
    except Exception as error:
        print(type(error).__name__, error)
list.__setitem__(x, slice(0, 0), x)
print(x, type(c), type(c + b"a"), bytearray(b"abc"))
plain = [1, 2, 3]
list.__setitem__(plain, slice(1, 2), [5, 6])
list.__setitem__(plain, -1, 0)
print(plain)


class Grown(bytearray):
    pass
c = Grown(b"abc")
c.append(4)
c.extend(b"xyz" * 100)
c += b"q"
print(len(c), type(c))
print(Grown(5), Grown([1, 2]), Grown(range(3)), Grown(x for x in b"ab"), Grown(), Grown(c[:2]))
d = Grown(b"q")
print(d, d * 3, d + b"z", d.copy(), d[0:1])
class Counted(bytearray):
    def __init__(self, n):
        super().__init__(n)
        self.n = n
print(Counted(3), Counted(b"ab").n)

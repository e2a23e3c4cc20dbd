"""Where a value goes is come to when it is there, place after place; a place that refuses leaves the others as they were."""
i = 0
def f():
    global i
    i += 1
    print("f", i)
    return i * 10
a = [0] * 9
a[i] = f()
print(a)
a[i] += f()
print(a)
a[i], a[0] = f(), f()
print(a)
def outer():
    k = 0
    b = [1, 2, 3]
    def g():
        nonlocal k, b
        k = 2
        b = [4, 5, 6]
        return "g"
    b[k] = g()
    return b, k
print(outer())
def bad(n):
    try:
        a["x" * n[0:1]] = f()
    except TypeError as e:
        print(e)
    try:
        a["x" * 2 + n] = f()
    except TypeError as e:
        print(e)
    try:
        a[-None] = f()
    except TypeError as e:
        print(e)
    try:
        a[n][1] = f()
    except Exception as e:
        print(e)
    try:
        a[n].x = f()
    except Exception as e:
        print(e)
    try:
        n.x.y = 5
    except Exception as e:
        print(e)
bad(5)
class Box:
    def __init__(self):
        self.items = [0]
    def fresh(self):
        self.items = [1, 2]
        return 7
    def go(self):
        self.items[0] = self.fresh()
        return self.items
print(Box().go())
d2 = {'a': 4, 1: -1}
l3 = 'x'
try:
    l3[0] = d2 = -1
except Exception as e:
    print(type(e).__name__, e, d2)
def chain(n):
    x = y = 0
    try:
        x = [1][n] = y = 5
    except IndexError as e:
        print(e, x, y)
    try:
        (p, q) = y = n
    except TypeError as e:
        print(e, y)
    y = (p, q) = 1, 2
    (p, q) = y = [3, 4]
    print(p, q, y)
    z = [0, 1]
    k = 0
    k = z[k] = 1
    print(k, z)
    k = 0
    z[k] = k = 1
    print(k, z)
    return x, y
print(chain(3), chain(0))
class S:
    def __setattr__(self, name, value):
        print("set", name, value)
        if value == 3:
            raise ValueError(name)
        super().__setattr__(name, value)
s = S()
t = 0
s.a = t = s.b = 4
print(t)
try:
    s.a = t = s.b = 3
except ValueError as e:
    print(e, t)
try:
    t = s.a = 3
except ValueError as e:
    print(e, t)
def loc():
    u = 1
    try:
        s.a = u = 3
    except ValueError:
        pass
    return u
print(loc())

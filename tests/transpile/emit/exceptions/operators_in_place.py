"""Operators in place that cannot do it: their own name is in the error, where types are known, too."""
x = 0.0
try:
    x <<= True
except Exception as exc:
    print(type(exc).__name__, exc)
d = {'a': b'a', 1: 9}
try:
    d[1] %= ','
except Exception as exc:
    print(type(exc).__name__, exc)
n = 1
try:
    n += "x"
except Exception as exc:
    print(type(exc).__name__, exc)
def run(x, y):
    try:
        x += y
    except Exception as e: print(e)
    try:
        x -= y
    except Exception as e: print(e)
    return x
print(run(1, "a"), run("a", 1), run((1,), [2]), run([1], (2,)), run(b"a", "b"), run(1.5, None), run(None, 2), run({1}, [1]))
t = (1,); t += (2,); s = "a"; s *= 3; b = b"x"; b += b"y"; c = 1j; c *= 2; f = 1.5; f //= 1; i = 7; i **= 2; i <<= 2; f **= 2; s %= ()
print(t, s, b, c, f, i)
for op in ("s -= 1", ):
    try: s -= 1
    except TypeError as e: print(e)
    try: t += [3]
    except TypeError as e: print(e)
    try: b += "z"
    except TypeError as e: print(e)
    try: f &= 1
    except TypeError as e: print(e)
    try: c %= 2
    except TypeError as e: print(e)
    try: i @= 2
    except TypeError as e: print(e)
    try: s += 1
    except TypeError as e: print(e)
    try: s *= "x"
    except TypeError as e: print(e)
    try: i += None
    except TypeError as e: print(e)
n = 5
def clear5():
    global n
    n = None
clear5()
try:
    n += 1
except TypeError as e:
    print(e)
print(n)
m = 5
def f():
    global m
    m = None
f()
try:
    m += 1
except TypeError as e:
    print(e)
def g(x=None):
    try:
        x += 1
    except TypeError as e:
        print(e)
    try:
        y = x + 1
    except TypeError as e:
        print(e)
    return x
print(g(), g(2))
n = 5
def clear5():
    global n
    n = None
clear5()
try:
    print(n.bit_length())
except Exception as e:
    print(e)
try:
    n += 1
except TypeError as e:
    print(e)
print(n)
known = {'a': '', 1: 8}
try:
    known['a'] **= 2
except TypeError as e:
    print(e)
try:
    known['a'] -= 57.0
except TypeError as e:
    print(e)
holes = [None]
holes[3:] = [2]
try:
    holes[0] += -28
except TypeError as e:
    print(e)


class Plain:
    def __init__(self, v=-2):
        self.v = v
        self.last = None

    def step(self, by):
        self.last *= by


some = 0
try:
    some = Plain(1)
except ValueError:
    pass
try:
    some -= 1
except TypeError as e:
    print(e)
try:
    Plain().step(2.5)
except TypeError as e:
    print(e)


def met(x):
    try:
        x.symmetric_difference_update({0})
    except AttributeError as e:
        print(e)
    return x


print(met({0, 1}), met(None))

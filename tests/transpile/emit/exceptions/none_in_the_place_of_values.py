"""Methods, items and operators of what has become None."""
class Thing:
    def __init__(self, n=0): self.n = n
    def run(self, a, *, k=1): return a + k
    def go(self): return 1
def maybe(n): return Thing(n) if n else None
def use(t):
    return t.run(1, k=2)
def c(o): return o.count(4.1)
for f in (lambda: use(maybe(0)), lambda: use(maybe(1)), lambda: maybe(0).run(1, 2, 3), lambda: maybe(0).go(1), lambda: maybe(0).go(), lambda: c([1]), lambda: c(None), lambda: c(["x"])):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
d = {"a": 3, 1: 4}
try:
    l, d = -1, None
except Exception as e:
    print(e)
try:
    d[1] += 2
except Exception as e:
    print(type(e).__name__, e)
try:
    d[1] = 2
except Exception as e:
    print(type(e).__name__, e)
try:
    del d[1]
except Exception as e:
    print(type(e).__name__, e)
x = [3, 1]
def clear():
    global x
    x = None
clear()
for f in (lambda: x.reverse(), lambda: x.append(1), lambda: x.sort(), lambda: x.index(1), lambda: x[0], lambda: len(x), lambda: x.extend([1]), lambda: x.copy(), lambda: x + [1], lambda: x[1:], lambda: 1 in x, lambda: x.pop(), lambda: x.clear(), lambda: x.insert(0, 1), lambda: sum(x), lambda: sorted(x), lambda: x.count(1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
s = "ab"
def clear2():
    global s
    s = None
clear2()
for f in (lambda: s.upper(), lambda: s.split(","), lambda: s.replace("a", "b"), lambda: s.strip(), lambda: s + "x", lambda: s[0], lambda: len(s), lambda: "a" in s, lambda: s.startswith("x"), lambda: s.join(["a"]), lambda: s % 1, lambda: s.format(1), lambda: s * 2, lambda: int(s), lambda: s.encode(), lambda: s[1:], lambda: f"{s:>5}"):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
m = {"a": 1}
def clear3():
    global m
    m = None
clear3()
for f in (lambda: m.get("a"), lambda: m["a"], lambda: m.items(), lambda: list(m.keys()), lambda: "a" in m, lambda: m.update(b=1), lambda: m.pop("a"), lambda: m.setdefault("a", 1), lambda: len(m), lambda: m.values(), lambda: m.copy(), lambda: m.clear(), lambda: [k for k in m], lambda: m | {}, lambda: dict(m)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
t = Thing(3)
def clear4():
    global t
    t = None
clear4()
for f in (lambda: t.n, lambda: t.run(1), lambda: t.run(1, k=3), lambda: t.go(), lambda: setattr(t, "n", 3), lambda: t.n + 1, lambda: t.missing, lambda: t(), lambda: t.go):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
try:
    t.n = 4
except AttributeError as e:
    print(e)
try:
    t.n += 4
except AttributeError as e:
    print(e)
try:
    for q in x: pass
except TypeError as e:
    print(e)
try:
    x[0] = 1
except TypeError as e:
    print(e)
try:
    a, b = x
except TypeError as e:
    print(e)
n = 5
def clear5():
    global n
    n = None
clear5()
for f in (lambda: n + 1, lambda: -n, lambda: n < 3, lambda: n // 2, lambda: range(n), lambda: n.bit_length(), lambda: "x" * n, lambda: [1][n], lambda: f"{n:d}", lambda: n == 5, lambda: abs(n), lambda: round(n), lambda: n % 2, lambda: n ** 2, lambda: 2 - n, lambda: max(n, 1), lambda: float(n), lambda: divmod(n, 2), lambda: n & 1, lambda: n << 1, lambda: 3 <= n, lambda: str(n), lambda: "%d" % n, lambda: chr(n), lambda: hex(n)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
try:
    n += 1
except TypeError as e:
    print(e)
pair = (1, 2)
def clear6():
    global pair
    pair = None
clear6()
try:
    print(pair[0])
except TypeError as e:
    print(e)

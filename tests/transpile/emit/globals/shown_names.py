"""What locals() and globals() show of names that blocks bind."""
def f(a):
    for k in range(2):
        m = k
    if m:
        n = 3
    else:
        o = 4
    return "{a} {k} {m} {n}".format(**locals()), "o" in locals()
print(f(1))
for i in range(3):
    t = i
if i:
    q = 2
print("t" in globals(), "q" in globals(), globals()["q"])
def g():
    with open("/dev/null") as fh:
        pass
    try:
        z = int("5")
    except ValueError:
        w = 1
    (lambda: 0)()
    [x for x in range(2)]
    return sorted(vars()), sorted(dir())
print(g())
def h():
    a = 1
    b = [locals()["a"]] if False else 2
    return {k: v for k, v in locals().items() if k != "zz"}
print(h())
if False:
    never = 1
print("never" in globals(), "fh" in globals())
for i in range(3):
    t = i
with open("/dev/null") as f:
    w = 1
if i:
    q = 2
try:
    z = 1
except ValueError:
    pass
def names():
    for k in range(2): m = k
    if m: n = 3
    return sorted(locals())
print("i" in globals(), "t" in globals(), "q" in globals(), "z" in globals(), "w" in globals())
print(names())
shown = globals()
print([n for n in ("i", "t", "q") if n in shown], shown["q"])


# Imports are there, what stands below is not yet; in a function it is there once it is bound.
import sys
from math import pi
print("Below" in globals(), "below" in globals(), "sys" in globals(), globals()["pi"] == pi)


def named(name):
    return globals().get(name, "not yet")


print(named("Below"), named("late"))


class Below:
    pass


def handle_a(x):
    return x + 1


def handle_b(x):
    return x * 2


late = 3
print(named("Below") is Below, named("late"), named("handle_b")(4), named("sys") is sys)
print([f(5) for name, f in globals().items() if name.startswith("handle_")])
print([n for n, v in list(globals().items()) if isinstance(v, type)])

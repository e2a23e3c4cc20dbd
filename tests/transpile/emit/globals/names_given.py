"""Names that a module gives itself through globals(), and a copy of locals()."""
globals()["y"] = 5
print(y)
x = 1
globals()["x"] = 2
print(x, globals()["x"])
def f():
    globals()["made"] = "in f"
    globals()["x"] = 7
    return made
print(f(), made, x)
def g(a):
    l = locals()
    b = 2
    return sorted(l), sorted(locals())
print(g(1))
globals()["f"] = g
print(f(1))

class C:
    import math
    from os import path as p
    for i in range(3):
        pass
    if i == 2:
        def f(self): return "if branch"
    else:
        def f(self): return "else branch"
    try:
        x = undefined_name
    except NameError as e:
        x = str(e)
    total = sum([k * 2 for k in range(4)])
    names = ["a", "b"]
    pairs = {n: len(n) for n in names}
    y = z = 5
    a, b = 1, 2
    y += 1
    del z
    print("in body", i, y, __name__, __qualname__)
    class Inner:
        v = 3
        class Deep: w = 4
    while y < 10: y += 1
    with open("/dev/null") as fh: pass
    lam = lambda self: self.y
print(C.math.pi, C.p.join("a", "b"), C.i, C().f(), C.x, C.total, C.pairs, C.a, C.b, C.y, hasattr(C, "z"))
print(C.Inner.v, C.Inner.Deep.w, C.Inner.Deep.__qualname__, C().lam(), C().math.floor(2.5))
x = "global"
class Sc:
    x = "class"
    def get(self): return x
    lst = [x for _ in range(1)]
    def __init__(self, d=x): self.d = d
print(Sc().get(), Sc.lst, Sc().d)

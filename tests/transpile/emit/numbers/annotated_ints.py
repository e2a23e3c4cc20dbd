def apply(f, x): return f(x)
fs = {}
def reg(f): fs[f.__name__] = f; return f
@reg
def a(x: int): return f"{x}"
@reg
def b(x: int) -> str: return str(x) + "!" + "%s" % x + repr(x) + format(x) 
@reg
def c(x: int): return x == 1, x + 1, [x], {x: 1}, x is True, -x, x
@reg
def d(x: float): return f"{x} {x:.2f}", x == 1
@reg
def e(x: str): return x.upper() if isinstance(x, str) else x
@reg
def g(x: int):
    match x:
        case 1: return "one"
        case _: return "other"
@reg
def h(x: list[int]): return [f"{v}" for v in x], sum(x)
for f in "abcdeg": print(f, fs[f](True), fs[f](1))
print(fs["h"]([True, 2]))
class K:
    def m(self, n: int) -> str: return f"<{n}>"
    def __format__(self, s): return "K"
o = getattr(K(), "m")
print(o(True), list(map(K().m, [True, 1])), list(map(a, [False])), apply(a, True))


# What annotations say of what comes from outside need not be true.
def twice(n: int):
    double = n * 2
    more = double + double
    return double * 3, more - double, double + 1, more * more


import json
for item in json.loads("[2.5, 3, 1e300, 9007199254740991]"):
    print(twice(item))

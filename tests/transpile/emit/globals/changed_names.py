"""Names that a module gives itself and takes away through what globals() gives."""
for name in ("alpha", "beta"):
    globals()[name] = name.upper()
print(alpha, beta)
limit = 10
def show():
    return limit, alpha
globals().update({"limit": 20, "extra": [1]})
print(limit, show(), extra)
config = {"limit": 30, "alpha": 1}
for k, v in config.items():
    globals()[k] = v
print(show())
def make(n):
    def f(x): return x * n
    return f
for i in range(3):
    globals()[f"times{i}"] = make(i)
print(times1(5), times2(7))
print(globals()["times2"](3), "times9" in globals())
globals().setdefault("limit", 1); globals().setdefault("fresh", 2)
print(limit, fresh)
g = globals()
g["late"] = 5
print(late, g["limit"])
limit += 1
print(globals()["limit"])
globals()["limit"] += 5
print(limit)
del globals()["extra"]
try:
    print(extra)
except NameError as e:
    print(e)
print(globals().pop("fresh"))
try: fresh
except NameError as e: print(e)
try: never
except NameError as e: print(e)
def use():
    return later_defined
try: use()
except NameError as e: print(e)
globals()["later_defined"] = "now"
print(use())
class K:
    v = limit
    def m(self): return limit + times1(1)
print(K.v, K().m())
print([limit for _ in range(2)], sorted(n for n in globals() if n.startswith("t")))
print(type(globals()).__name__, isinstance(globals(), dict), globals() is globals(), __name__)
print(globals().get("nope"), len([k for k in globals() if k == "limit"]))


y = 1
del globals()["y"]
try:
    print(y)
except NameError as e:
    print(e)
import sys
setattr(sys.modules[__name__], "via", 7)
print(via)

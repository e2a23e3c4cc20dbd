"""Deep copies of what holds itself, of values that are their own copies, and of what cannot be copied."""
import copy
import threading

class A:
    def __init__(self, x): self.x = x; self.y = [x]
class B(A):
    def __deepcopy__(self, memo):
        b = B(self.x + 1); memo[id(self)] = b
        b.y = copy.deepcopy(self.y, memo)
        return b
class L(list): pass
class D(dict): pass
class T(tuple): pass
class S:
    __slots__ = ("a", "b")
    def __init__(self): self.a = [1]; self.b = 2
shared = [1, 2]
x = {"a": shared, "b": (shared, 1), "c": (1, 2), "d": {1, 2}, "e": frozenset({3}), "f": None, "g": {(1, 2): shared, 3: [shared]}, "h": L([shared]), "i": D(k=shared), "j": T((shared, 2)), "k": A(1), "l": B(5), "m": S(), "n": b"x", "o": bytearray(b"yy"), "p": 2.0, "q": 10 ** 20, "r": range(3)}
x["self"] = x
shared.append(x)
y = copy.deepcopy(x)
print(y["self"] is y, y["a"] is y["b"][0], y["a"][2] is y, y["c"] is x["c"], y["a"] is y["g"][(1, 2)], y["g"][3][0] is y["a"], type(y["h"]).__name__, y["h"][0] is y["a"], type(y["i"]).__name__, y["i"]["k"] is y["a"], type(y["j"]).__name__, y["j"][0] is y["a"])
print(y["k"].x, y["k"].y, y["k"] is x["k"], y["l"].x, y["l"].y, y["m"].a, y["m"].a is x["m"].a, y["n"], y["o"], y["o"] is x["o"], y["p"], y["q"], y["r"], list(y))
memo = {}
p = [[1]]; q = copy.deepcopy(p, memo); r = copy.deepcopy(p, memo)
print(q is r, q == p)
t = ([],); u = copy.deepcopy((t, t)); print(u[0] is u[1], u[0] is t)
cyc = ([],); cyc[0].append(cyc); c2 = copy.deepcopy(cyc); print(c2[0][0] is c2, c2 is cyc)
for bad in (threading.Lock(), (i for i in ()), copy):
    try: copy.deepcopy([bad]); print("copied")
    except TypeError as e: print(e)
    try: copy.copy(bad); print("copied")
    except TypeError as e: print(e)
e = {}
e["x"] = 1; e["y"] = [e]
f = copy.deepcopy(e); f["z"] = 3; print(f["y"][0] is f, "z" in e, len(f))
big = {f"k{i}": [i] for i in range(40)}; g = copy.deepcopy(big); g["k3"].append(1); print(big["k3"], g["k3"], list(g) == list(big))
k1 = copy.copy(x["k"]); print(k1.y is x["k"].y, vars(k1))

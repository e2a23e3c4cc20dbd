def greet(self): return "hi " + self.name
C = type("C", (), {"name": "cc", "greet": greet, "n": property(lambda self: 3)})
print(C, C.__name__, C().greet(), C().n)
class Base:
    def __init__(self, v): self.v = v
D = type("D", (Base,), {"double": lambda self: self.v * 2, "__repr__": lambda self: f"D({self.v})"})
print(D(4).double(), D(5), isinstance(D(1), Base), D.__bases__)
print(type(3), type("x") is str, type(None), type(type), type(C))
for n in ("X", "Y"):
    cls = type(n, (Base,), {"tag": n})
    print(cls(1).tag, cls.__name__)

S=type("S",(dict,),{})
print(S({"a":1}), S(), S([(1,2)]))
L = type("L", (list,), {"first": lambda self: self[0]})
l = L([3, 4]); print(l, l.first())
I = type("I", (int,), {"double": lambda self: self * 2})
print(I(5).double(), I("7") + 1, I(x) if (x := 3) else 0)
T = type("T", (str,), {}); print(T("ab").upper(), T(b"x", "utf-8"))
E2 = type("E2", (ValueError,), {"code": 5})
try: raise E2("boo")
except E2 as e: print(e, e.code)
U = type("U", (tuple,), {}); print(U([1, 2]), U())
FS = type("FS", (frozenset,), {}); print(FS([1]))
F = type("F", (float,), {}); print(F("1.5") * 2)

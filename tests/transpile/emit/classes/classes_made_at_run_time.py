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

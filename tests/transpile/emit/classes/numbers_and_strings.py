class Immutable:
    __slots__ = ("x", "y")
    def __init__(self, x, y):
        object.__setattr__(self, "x", x)
        object.__setattr__(self, "y", y)
    def __setattr__(self, name, value): raise AttributeError(f"{type(self).__name__} is immutable")
    def __delattr__(self, name): raise AttributeError("cannot delete")
    def __eq__(self, other): return isinstance(other, Immutable) and (self.x, self.y) == (other.x, other.y)
    def __hash__(self): return hash((self.x, self.y))
    def __repr__(self): return f"Immutable({self.x}, {self.y})"
p = Immutable(1, 2)
try: p.x = 5
except AttributeError as e: print(e)
try: del p.x
except AttributeError as e: print(e)
print(p, p == Immutable(1, 2), {p: "v"}[Immutable(1, 2)], len({p, Immutable(1, 2)}))
class Frac:
    def __new__(cls, n, d=1):
        from math import gcd
        if d == 0: raise ZeroDivisionError("zero")
        g = gcd(n, d)
        self = super().__new__(cls)
        self.n = n // g; self.d = d // g
        return self
    def __add__(self, o):
        if isinstance(o, int): o = Frac(o)
        return Frac(self.n * o.d + o.n * self.d, self.d * o.d)
    __radd__ = __add__
    def __eq__(self, o): return (self.n, self.d) == (o.n, o.d) if isinstance(o, Frac) else self.d == 1 and self.n == o
    def __str__(self): return f"{self.n}/{self.d}" if self.d != 1 else str(self.n)
    def __repr__(self): return f"Frac({self.n}, {self.d})"
    def __bool__(self): return self.n != 0
    def __float__(self): return self.n / self.d
print(Frac(2, 4) + Frac(1, 4), 1 + Frac(1, 2), Frac(4, 2) == 2, [Frac(1, 3)], bool(Frac(0)), float(Frac(1, 8)), sum([Frac(1, 2), Frac(1, 3)]))
try: Frac(1, 0)
except ZeroDivisionError as e: print(e)
try: Frac()
except TypeError as e: print(e)
class Temperature(float):
    def __new__(cls, value, unit="C"):
        obj = super().__new__(cls, value)
        obj.unit = unit
        return obj
    def to_f(self): return Temperature(self * 9 / 5 + 32, "F")
    def __repr__(self): return f"{float(self):.1f}{self.unit}"
t = Temperature(100)
print(t, t.to_f(), t + 1, t > 50, round(t), int(t), max(t, Temperature(5)), sorted([Temperature(3), Temperature(1)]), t == 100, hash(t) == hash(100.0), f"{t:.2f}", t.is_integer(), isinstance(t, float), abs(Temperature(-2)), -t, t // 3)
class Name(str):
    def __new__(cls, v): return super().__new__(cls, v.strip().title())
    @property
    def initials(self): return "".join(p[0] for p in self.split())
    def greet(self): return f"Hi {self}"
n = Name("  ada lovelace ")
print(n, n.initials, n.greet(), n.upper(), n + "!", n == "Ada Lovelace", len(n), n[0], "Ada" in n, n.split(), n.replace("Ada", "X"), type(n).__name__, isinstance(n, str), repr(n), {n: 1}, sorted([Name("b"), Name("a")]), n.startswith("A"), n * 2, n.lower().count("a"), "-".join([n, "x"]), "%s" % n, list(n)[:2], n.index("L"), hash(n) == hash("Ada Lovelace"))
class Celsius(int):
    def __add__(self, o): return Celsius(int(self) + int(o))
    def __str__(self): return f"{int(self)}C"
c = Celsius(5) + 3
print(c, repr(c), type(c).__name__, c * 2, c == 8, c < 10, [1, 2, 3][Celsius(1)], range(Celsius(3)), c.bit_length(), int(c), c + c, 10 - c, divmod(c, 3), c & 12, -c, abs(Celsius(-4)), f"{c:04d}", hash(c), {c: 1}[8], sum([Celsius(1), Celsius(2)]))

class Other:
    def __new__(cls, x):
        return x * 2
    def __init__(self, x): print("never")
print(Other(21), Other("ab"))
class Cached:
    cache = {}
    def __new__(cls, key):
        if key in cls.cache: return cls.cache[key]
        self = super().__new__(cls)
        cls.cache[key] = self
        return self
    def __init__(self, key):
        self.key = key
print(Cached("a") is Cached("a"), Cached("a") is Cached("b"))
o = Cached.__new__(Cached, "z")
print(hasattr(o, "key"))
class Money(float):
    def __new__(cls, v, cur="USD"):
        self = super().__new__(cls, v)
        self.cur = cur
        return self
    def __str__(self): return f"{float(self):.2f} {self.cur}"
m = Money(3.5, "EUR")
print(m, m + 1, m.cur, isinstance(m, float))

class Vec(tuple):
    def __new__(cls, x, y): return super().__new__(cls, (x, y))
    @property
    def x(self): return self[0]
    def __add__(self, o): return Vec(self[0] + o[0], self[1] + o[1])
    def __repr__(self): return f"Vec({self[0]}, {self[1]})"
v = Vec(1, 2)
print(v, v + Vec(3, 4), v.x, len(v), v == (1, 2), hash(v) == hash((1, 2)), isinstance(v, tuple))
a, b = v
print(a, b)
class Upper(str):
    def __new__(cls, s): return super().__new__(cls, s.upper())
    def shout(self): return self + "!"
u = Upper("abc")
print(u, u.shout(), len(u), u == "ABC", type(u).__name__, u.lower(), u[1], isinstance(u, str), f"{u:>5}", {u: 1}["ABC"])
class Age(int):
    def __new__(cls, v):
        if v < 0: raise ValueError("neg")
        return super().__new__(cls, v)
    def next(self): return Age(self + 1)
a = Age(3)
print(a, a + 1, a.next(), type(a.next()).__name__, a == 3, a * 2, repr(a), [10, 20, 30, 40][a], a > 2)
class Bits(frozenset):
    def __new__(cls, it=()): return super().__new__(cls, (x for x in it if x > 0))
print(len(Bits([1, -1, 2])), 1 in Bits([1]))

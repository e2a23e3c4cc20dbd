from functools import total_ordering
class M:
    def __init__(self, v): self.v = v
    def __add__(self, o):
        if isinstance(o, M): return M(self.v + o.v)
        if isinstance(o, int): return M(self.v + o)
        return NotImplemented
    def __radd__(self, o): return M(o + self.v)
    def __iadd__(self, o): self.v += o; return self
    def __eq__(self, o): return isinstance(o, M) and self.v == o.v
    def __repr__(self): return f"M({self.v})"
    def __neg__(self): return M(-self.v)
    def __bool__(self): return self.v != 0
    def __call__(self, *a, k=1): return self.v + sum(a) * k
    def __format__(self, s): return "<" + format(self.v, s) + ">"
    def __index__(self): return self.v
    def __getitem__(self, i):
        if isinstance(i, slice): return ("slice", i.start, i.stop, i.step)
        return ("item", i)
    def __contains__(self, x): return x == self.v
    def __len__(self): return self.v
a, b = M(2), M(3)
print(a + b, a + 1, 5 + a, sum([a, b]), -a, bool(M(0)), not a)
a += 10
print(a, a == M(12), a != M(12), a(1, 2, k=3), f"{a:>5}|{a}", [0, 1, 2, 3][b], hex(b))
print(b[1], b[1:2], b[::2], 3 in b, 4 in b, len(b), range(b))
try: a + "x"
except TypeError as e: print(e)
try: hash(a)
except TypeError as e: print(e)
try: "x" - a
except TypeError as e: print(e)
@total_ordering
class W:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return self.n == o.n
    def __lt__(self, o): return self.n < o.n
print(W(1) <= W(1), W(2) > W(1), max(W(3), W(9)).n)
class P:
    def __init__(self): self.st = []
    def __enter__(self): self.st.append("in"); return self
    def __exit__(self, t, v, tb): self.st.append(t.__name__ if t else "out"); return t is KeyError
with P() as p: pass
with p: raise KeyError("x")
print(p.st)
class It:
    def __init__(self, n): self.n = n; self.i = 0
    def __iter__(self): return self
    def __next__(self):
        if self.i >= self.n: raise StopIteration
        self.i += 1
        return self.i
print(list(It(3)), sum(It(4)), [x for x in It(2)], 2 in It(3), dict(zip(It(2), "ab")), *It(2))
x, y = It(2)
print(x, y, max(It(5)))
class G:
    def __iter__(self):
        yield from (1, 2, 3)
print(list(G()), [*G()], sorted(G(), reverse=True), tuple(G()))
class Seq:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i * 10
    def __len__(self): return 3
print(list(Seq()), 20 in Seq(), [v for v in Seq()], list(reversed(Seq())))

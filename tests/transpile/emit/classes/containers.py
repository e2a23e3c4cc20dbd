class Matrix:
    def __init__(self, rows): self.rows = [list(r) for r in rows]
    def __getitem__(self, key):
        if isinstance(key, tuple):
            r, c = key
            if isinstance(r, slice) or isinstance(c, slice):
                rows = self.rows[r] if isinstance(r, slice) else [self.rows[r]]
                return [row[c] for row in rows]
            return self.rows[r][c]
        return self.rows[key]
    def __setitem__(self, key, v):
        r, c = key
        self.rows[r][c] = v
    def __matmul__(self, o):
        return Matrix([[sum(a * b for a, b in zip(r, c)) for c in zip(*o.rows)] for r in self.rows])
    def __eq__(self, o): return self.rows == o.rows
    def __iter__(self): return (x for r in self.rows for x in r)
    def __len__(self): return len(self.rows)
    def __contains__(self, v): return any(v in r for r in self.rows)
    def __repr__(self): return f"Matrix({self.rows})"
    def __reversed__(self): return iter(self.rows[::-1])
    def __missing__(self, k): return None
m = Matrix([[1, 2], [3, 4]])
m[0, 1] = 9
print(m[0, 1], m[1], m[0:2, 1], m[0, :], m @ m, list(m), len(m), 9 in m, list(reversed(m)), m == Matrix([[1, 9], [3, 4]]))
class LRU:
    def __init__(self, cap):
        from collections import OrderedDict
        self.cap = cap; self.d = OrderedDict()
    def __getitem__(self, k):
        self.d.move_to_end(k); return self.d[k]
    def __setitem__(self, k, v):
        self.d[k] = v; self.d.move_to_end(k)
        if len(self.d) > self.cap: self.d.popitem(last=False)
    def __contains__(self, k): return k in self.d
    def __delitem__(self, k): del self.d[k]
    def __bool__(self): return len(self.d) > 0
c = LRU(2); c["a"] = 1; c["b"] = 2; c["a"]; c["c"] = 3
print("b" in c, "a" in c, list(c.d), bool(c))
del c["a"]
try: c["zz"]
except KeyError as e: print("KeyError", e)
class Chain:
    def __init__(self, v=None): self.v = v or []
    def __getattr__(self, name):
        if name.startswith("__"): raise AttributeError(name)
        return Chain(self.v + [name])
    def __call__(self, *a): return Chain(self.v + [f"({', '.join(map(repr, a))})"])
    def __str__(self): return ".".join(self.v)
print(Chain().a.b.c(1, "x").d)
class DotDict(dict):
    __getattr__ = dict.get
    __setattr__ = dict.__setitem__
    __delattr__ = dict.__delitem__
d = DotDict(a=1)
d.b = 2
print(d.a, d.b, d.zz, d)
del d.a
print(d)
class CI(dict):
    def __init__(self, *a, **k):
        super().__init__()
        self.update(*a, **k)
    def __setitem__(self, k, v): super().__setitem__(k.lower(), v)
    def __getitem__(self, k): return super().__getitem__(k.lower())
    def __contains__(self, k): return super().__contains__(k.lower())
    def get(self, k, d=None): return super().get(k.lower(), d)
    def update(self, *a, **k):
        for key, v in dict(*a, **k).items(): self[key] = v
x = CI(A=1, b=2); x["C"] = 3
print(x, x["a"], "B" in x, x.get("c"), x.get("q", 0), len(x), dict(x), sorted(x))
class Stack(list):
    def push(self, x): self.append(x)
    def peek(self): return self[-1] if self else None
    @property
    def size(self): return len(self)
s = Stack([1]); s.push(2); s.push(3)
print(s, s.pop(), s.peek(), s.size, s[::-1], isinstance(s, list), s == [1, 2], s + [9], [x * 2 for x in s], bool(Stack()), type(s[:1]).__name__, s.index(2), sorted(s, reverse=True), s.copy(), max(s))
class Counter2(dict):
    def __missing__(self, k): self[k] = 0; return 0
c = Counter2()
for ch in "hello": c[ch] += 1
print(c)
class US(set):
    def __repr__(self): return "US" + str(sorted(self))
print(US([3, 1]) | {2}, US([1, 2]) & US([2]), US([1]), len(US("aab")), 1 in US([1]))

"""Classes that derive from built-in types, whose methods have names that JavaScript has a use for."""
class Registry(dict):
    def set(self, key, value):
        self[key] = value
        return self
    def delete(self, key):
        del self[key]
        return "deleted " + str(key)
    def has(self, key):
        return "has? " + str(key in self)
    def entries(self):
        return sorted(self.items())
    def forEach(self, f):
        for k in self:
            f(k)
    def size(self):
        return len(self) * 10
    def get(self, key, default="own default"):
        return super().get(key, default)

r = Registry()
r.set("a", 1).set("b", 2)
r["c"] = 3
print(r, len(r), r.size(), r.entries(), r.has("a"), r.has("z"))
print(r.delete("a"), r)
print(r.get("zz"), r.get("b"), r.get("q", 5))
r.forEach(print)
for k, v in r.items():
    print(k, v)
r.update({"k": 9}, j=8)
print(r.pop("k"), r.setdefault("n", 0), dict(r), "n" in r, list(r), sorted(r))
print(r == {"b": 2, "c": 3, "j": 8, "n": 0})
r.clear(); print(r, bool(r))

class Stack(list):
    def push(self, item):
        self.append(item)
        return self
    def values(self):
        return tuple(self)
    def slice(self, n):
        return self[:n]
    def map(self, f):
        return Stack(f(x) for x in self)
    def filter(self, f):
        return Stack(x for x in self if f(x))
    def length(self):
        return len(self)
    def join(self, sep):
        return sep.join(str(x) for x in self)
    def splice(self):
        return "splice"
    def concat(self, o):
        return Stack(self + o)
    def includes(self, x):
        return x in self
    def indexOf(self, x):
        return self.index(x)
    def find(self, x):
        return "find %r" % x
    def fill(self, v):
        for i in range(len(self)):
            self[i] = v
    def keys(self):
        return list(range(len(self)))
    def at(self, i):
        return self[i]
    def flat(self):
        return [y for x in self for y in x]
    def some(self): return any(self)
    def every(self): return all(self)
    def shift(self): return self.pop(0)
    def unshift(self, x): self.insert(0, x)
    def peek(self): return self[-1]
    def with_(self): return 1

s = Stack([1, 2, 3])
print(s.push(4).push(5), s.values(), s.slice(2), s.map(lambda x: x * 2), type(s.map(str)))
print(s.filter(lambda x: x % 2), s.length(), s.join("-"), s.splice(), s.concat([9]), s.includes(3), s.indexOf(3), s.find(3))
print(s.keys(), s.at(-1), s.some(), s.every(), s.shift(), s)
s.unshift(0); print(s, s.peek(), len(s), s[1:], s[::-1], s + [1], s * 2, type(s * 2), type(s[1:]))
s.sort(reverse=True); print(s); s.reverse(); print(s); s.extend([7, 7]); print(s.count(7), s.pop(), s)
s.insert(1, "x"); s.remove("x"); del s[0]; del s[0:2]; print(s); s.fill(0); print(s, sum(s), max(s, default=1), list(map(str, s)), [*s], *s)
print(Stack([[1], [2]]).flat())
a, *b = s; print(a, b)

class Tags(set):
    def has(self, x): return "has"
    def delete(self, x): self.discard(x); return self
    def values(self): return sorted(self)
    def size(self): return len(self)
    def forEach(self): return "fe"
    def union_all(self, *o):
        return Tags(self.union(*o))
    def add(self, x):
        super().add(x.lower())
        return self
t = Tags({"a", "b"})
print(t.add("C").add("D").values(), t.has(1), t.size(), len(t), t.delete("a").values(), t.forEach(), sorted(t | {"z"}), type(t | {"z"}).__name__, "c" in t)
print(sorted(t.union_all({"q"}, {"r"})), t >= {"b"}, t.isdisjoint({"x"}), sorted(t - {"b"}), sorted(t ^ {"b", "y"}))

class Pt(tuple):
    def __new__(cls, x, y):
        return super().__new__(cls, (x, y))
    def map(self, f): return Pt(*[f(v) for v in self])
    def length(self): return (self[0] ** 2 + self[1] ** 2) ** .5
    def values(self): return list(self)
    def join(self): return "/".join(map(str, self))
    @property
    def x(self): return self[0]
    def concat(self): return self + (1,)
    def slice(self): return self[1:]
    def __repr__(self): return f"Pt{tuple(self)}"
p = Pt(3, 4)
print(p, p.map(lambda v: v + 1), p.length(), p.values(), p.join(), p.x, len(p), p.concat(), p.slice(), p == (3, 4), hash(p) == hash((3, 4)), {p: 1}[(3, 4)], p < (4, 0))
x, y = p; print(x, y, p[-1], p.index(4), p.count(3), p * 2)

class Name(str):
    def length(self): return len(self)
    def trim(self): return self.strip()
    def includes(self, x): return x in self
    def slice(self, a): return self[a:]
    def split(self, sep=","): return [Name(p) for p in super().split(sep)]
    def at(self, i): return self[i]
    def concat(self, o): return Name(self + o)
    def repeat(self, n): return self * n
    def search(self): return "search"
    def match(self, x): return "m" + x
n = Name("a,b c")
print(n, repr(n), n.length(), len(n), n.trim(), n.includes("a"), n.slice(2), n.split(), n.at(1), n.concat("!"), n.repeat(2), n.search(), n.match("x"), n.upper(), n == "a,b c", n in {"a,b c": 1}, type(n.upper()).__name__, n + "z", "%s" % n, f"{n:>10}", n[0], [c for c in n], n.split()[0].length(), hash(n) == hash("a,b c"))


class Chain:
    def then(self, f): return f(self)
    def toString(self): return "to string"
    def valueOf(self): return 7
    constructor = "made"
async def give(): return Chain()
import asyncio
made = asyncio.run(give())
print(made.then(lambda c: c.toString()), made.valueOf(), made.constructor, getattr(made, "then")(type).__name__, "then" in dir(made))
made.toStr = 3; print(vars(made), made.toStr)
print(sorted(n for n in dir(s) if n in ("push", "values", "length", "append", "indexOf", "lastIndexOf")), hasattr(s, "lastIndexOf"), hasattr(n, "padStart"))
s.size = 5; s.length = 9; print(s.size, vars(s), getattr(r, "has")("q"), getattr(s, "push")(1), Stack.peek(s))
print(sorted(k for k in vars(Registry) if not k.startswith("_")))
del s.size; print(hasattr(s, "size"))

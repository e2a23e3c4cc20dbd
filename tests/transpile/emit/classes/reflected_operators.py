class Num:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented if not isinstance(o, Num) else self.v == o.v
    def __lt__(self, o): return NotImplemented if not isinstance(o, Num) else self.v < o.v
    def __le__(self, o): return self.v <= o.v
    def __hash__(self): return hash(self.v)
    def __iadd__(self, o): return Num(self.v + o)
    def __imul__(self, o): self.v *= o; return self
    def __and__(self, o): return "and"
    def __rand__(self, o): return "rand"
    def __or__(self, o): return "or"
    def __xor__(self, o): return "xor"
    def __lshift__(self, o): return "lsh"
    def __rrshift__(self, o): return "rrsh"
    def __mod__(self, o): return "mod"
    def __rmod__(self, o): return "rmod"
    def __ilshift__(self, o): return "ilsh"
    def __contains__(self, x): return x
a = Num(1); b = Num(2)
print(a == 1, a != 1, a == Num(1), a < b, a > b, a >= b, min(b, a).v)
a += 5; b *= 3
print(a.v, b.v, a & 1, 1 & a, a | 1, a ^ 1, a << 1, 1 >> a, a % 2, 5 % a, "x" in a, 0 in a)
c = a
c <<= 2
print(c)
for f in (lambda: a < 1, lambda: 1 | a, lambda: a ** 2, lambda: a // 2, lambda: a @ a, lambda: 1 - a, lambda: "s" - a, lambda: [] + a, lambda: a[0], lambda: -a, lambda: ~a, lambda: abs(a), lambda: int(a), lambda: divmod(a, 1), lambda: a >> 1):
    try: print(f())
    except TypeError as e: print(e)
class P:
    def __add__(self, o): return "P.add"
    def __radd__(self, o): return "P.radd"
class Q(P):
    def __radd__(self, o): return "Q.radd"
print(P() + Q(), Q() + P(), P() + P(), 1 + P())
class Lst(list):
    def __add__(self, o): return Lst(list.__add__(self, o))
    def __getitem__(self, i): return ("got", list.__getitem__(self, i))
    def append(self, x): super().append(x * 2)
l = Lst([1]); l.append(5)
print(l, l[0], l + [3], type(l + [1]).__name__, len(l), 10 in l)
class Dct(dict):
    def __setitem__(self, k, v): super().__setitem__(k.upper(), v)
    def __getattr__(self, k):
        try: return self[k]
        except KeyError: raise AttributeError(k)
d = Dct(); d["a"] = 1
print(d, d.A, d.get("A"), "A" in d, hasattr(d, "zz"))
class St(set):
    def add(self, x): super().add(x + 1)
s = St(); s.add(1)
print(s, type(s).__name__, s | {5})
class Exc(Exception):
    def __init__(self, code, msg="m"):
        super().__init__(msg)
        self.code = code
    def __str__(self): return f"[{self.code}] {self.args[0]}"
try: raise Exc(5, "boom")
except Exc as e: print(e, repr(e), e.args, e.code)

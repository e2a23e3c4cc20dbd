import operator, copy
from operator import itemgetter, attrgetter, methodcaller, add, mul
from functools import reduce
from collections import namedtuple, deque, defaultdict
class P:
    def __init__(self, x, y):
        self.x = x
        self.y = y
        self.me = self
    def __repr__(self): return f"P({self.x},{self.y})"
    def say(self, w, n=1): return f"{w}{self.x}" * n
    def __eq__(self, o): return isinstance(o, P) and self.x == o.x and self.y == o.y
rows = [("b", 2, 3.0), ("a", 2, 1.0), ("c", 1, 2.0)]
print(sorted(rows, key=itemgetter(1, 0)), max(rows, key=itemgetter(2)))
ps = [P(3, [1]), P(1, [2]), P(2, [3])]
print(sorted(ps, key=attrgetter("x")), attrgetter("x", "y")(ps[0]), attrgetter("me.x")(ps[1]))
print(list(map(methodcaller("say", "w", n=2), ps)), methodcaller("upper")("abc"))
print(reduce(add, [1, 2, 3]), reduce(operator.mul, range(1, 30)), operator.truediv(6, 3), operator.floordiv(7, -2), operator.mod(-7, 3), operator.pow(2, 100))
print(operator.lt(1, 2), operator.eq([1], [1]), operator.ne(1, 2), operator.is_(None, None), operator.is_not(1, None), operator.not_([]), operator.truth([0]))
print(operator.contains([1, 2], 2), operator.getitem({"a": 1}, "a"), operator.concat([1], [2]), operator.neg(3), operator.inv(5), operator.xor(5, 3), operator.and_(6, 3), operator.or_(6, 3), operator.lshift(1, 70), operator.countOf([1, 1, 2], 1), operator.indexOf([3, 4], 4), operator.index(True), operator.abs(-3))
ops = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv}
for k, f in ops.items():
    print(k, f(7, 2))
l = [1, 2]
operator.setitem(l, 0, 9); operator.delitem(l, 1); print(l)
l = operator.iadd(l, [5]); print(l)
print(itemgetter(slice(0, 2))("hello"), operator.itemgetter("k")({"k": 3}))
print(itemgetter(1), attrgetter("a", "b"), methodcaller("f", 1, k=2))
a = [1, [2, 3], {"k": [4]}, (5, [6])]
b = copy.copy(a); c = copy.deepcopy(a)
a[1].append(99); a[2]["k"].append(98); a[3][1].append(97)
print(a, b, c)
r = [1]; r.append(r); s = copy.deepcopy(r); print(s, s is not r, s[1] is s)
p = P(1, [2]); q = copy.deepcopy(p); q.y.append(3); print(p, q, q.me is q, p.me is p)
sh = copy.copy(p); print(sh.y is p.y, sh == p, sh is p)
class D:
    def __init__(self, v): self.v = v
    def __deepcopy__(self, memo): return D(self.v * 2)
    def __copy__(self): return D(self.v + 1)
print(copy.deepcopy(D(2)).v, copy.copy(D(2)).v, copy.deepcopy([D(5)])[0].v)
N = namedtuple("N", "a b")
n = N([1], 2); m = copy.deepcopy(n); m.a.append(2); print(n, m)
dd = defaultdict(list); dd["x"].append(1); e = copy.deepcopy(dd); e["x"].append(2); e["y"].append(3); print(dd, e)
dq = deque([[1], 2], maxlen=5); f = copy.deepcopy(dq); f[0].append(7); print(dq, f)
print(copy.copy({1, 2}), copy.deepcopy({"a": {1, 2}}), copy.deepcopy(bytearray(b"x")), copy.copy((1, 2)), copy.deepcopy(3.5), copy.deepcopy(None))
t = (1, 2); print(copy.deepcopy(t) is t)

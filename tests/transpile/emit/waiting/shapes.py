import time
from functools import reduce, partial
from collections import defaultdict
class P:
    def __init__(self, v): self.v = v
    @property
    def slow(self):
        time.sleep(0.001); return self.v
    def __str__(self):
        time.sleep(0.001); return f"P({self.v})"
    def __eq__(self, o):
        time.sleep(0.001); return self.v == o.v
    def __lt__(self, o):
        time.sleep(0.001); return self.v < o.v
    def __hash__(self): return hash(self.v)
    def __len__(self):
        time.sleep(0.001); return 3
    def __getitem__(self, i):
        time.sleep(0.001)
        if i > 2: raise IndexError
        return i * self.v
    def __contains__(self, x):
        time.sleep(0.001); return x == 1
    def __add__(self, o):
        time.sleep(0.001); return P(self.v + o.v)
    def __bool__(self):
        time.sleep(0.001); return True
    def __call__(self, x):
        time.sleep(0.001); return x + self.v
    def __enter__(self):
        time.sleep(0.001); return self
    def __exit__(self, *a):
        time.sleep(0.001)
class It:
    def __init__(self): self.i = 0
    def __iter__(self):
        time.sleep(0.001); return self
    def __next__(self):
        time.sleep(0.001)
        self.i += 1
        if self.i > 3: raise StopIteration
        return self.i
def helper(x):
    time.sleep(0.001)
    return x
p = P(2)
print(p.slow, str(p), p == P(2), p < P(3), len(p), p[1], 1 in p, (p + P(1)).v, bool(p), p(5), f"{p}")
print(list(p), [x for x in It()], list(It()), sorted([P(3), P(1)])[0].v)
with P(1) as q: print(q.v)
print(sorted([3,1,2], key=helper), sorted([3,1,2], key=lambda x: -helper(x)), min([3,1], key=helper), max([3,1], key=helper))
print(list(map(helper, [1,2])), list(filter(helper, [0,1])), reduce(lambda a, b: helper(a) + b, [1,2,3]))
d = defaultdict(lambda: helper(7)); print(d["x"])
print([helper(x) for x in range(3)], {helper(x) for x in range(3)}, {x: helper(x) for x in range(2)}, sum(helper(x) for x in range(4)), any(helper(x) for x in [0,1]), ",".join(str(helper(x)) for x in range(2)))
f = partial(helper, 9); print(f())
table = {"a": helper, "b": lambda x: helper(x) + 1}
print(table["a"](1), table["b"](1))
def deco(fn):
    def w(*a, **k):
        print("call"); return fn(*a, **k)
    return w
@deco
def decorated(x): return helper(x)
print(decorated(4))
m = p.__call__; print(m(1))
bm = p.meth if hasattr(p, "meth") else helper
print(bm(3))
def rec(n): return 0 if n == 0 else helper(1) + rec(n - 1)
print(rec(3))
def fwd(*a): return helper(*a)
print(fwd(8))
xs = [3, 1, 2]; xs.sort(key=helper); print(xs)
print([[helper(x) for x in range(y)] for y in range(3)])
def cb(f, x): return f(x)
print(cb(helper, 3), cb(lambda y: y + 1, 3))
class B:
    def run(self): return self.step() + 1
    def step(self): return 0
class C(B):
    def step(self): return helper(5)
print(C().run(), B().run())
def gen():
    for i in range(3): yield helper(i)
print(list(gen()), dict(zip(gen(), gen())), [*gen()], tuple(gen()), max(gen()), list(enumerate(gen())))
for a, b in zip(gen(), [4,5,6]): print(a, b)
x = next(gen()); print(x)

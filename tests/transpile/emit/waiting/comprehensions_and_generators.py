# comprehension scopes, walrus
x = 10
print([x for x in range(3)], x)
print([(y := i * 2) for i in range(3)], y)
def f():
    z = 1
    a = [z + i for i in range(2)]
    b = [(last := i) for i in range(4)]
    return a, b, last
print(f())
print(any((w := n) > 2 for n in [1, 2, 3, 4]), w)
class K:
    n = 3
    xs = [i for i in range(n)]
print(K.xs)
fs = [lambda: i for i in range(3)]
print([g() for g in fs])
fs = [lambda i=i: i for i in range(3)]
print([g() for g in fs])
print([[i * j for j in range(i)] for i in range(4)])
print({k: v for k, v in zip("abc", range(3))}, sorted({c for c in "aab"}))
print([x if x % 2 else -x for x in range(4) if x != 2])
print([(a, b) for a in range(3) for b in range(a)])
it = (i for i in range(5)); print(next(it)); print(list(it))
def g():
    x = yield 1
    while x:
        x = yield x * 2
    return "r"
def wrap(): 
    v = yield from g()
    yield v
c = wrap(); print(next(c), c.send(3), c.send(5), c.send(0))
def lazy():
    print("started")
    yield 1
l = lazy(); print("not yet"); next(l)
def squares(n): return (i * i for i in range(n))
print(sum(squares(4)), max(squares(4)), sorted(squares(3), reverse=True))
def flatten(x):
    for i in x:
        if isinstance(i, list): yield from flatten(i)
        else: yield i
print(list(flatten([1, [2, [3, 4]], 5])))
def counter():
    i = 0
    while True:
        r = yield i
        i = r if r is not None else i + 1
c = counter(); print(next(c), next(c), c.send(10), next(c))
class Tree:
    def __init__(self, v, l=None, r=None): self.v, self.l, self.r = v, l, r
    def __iter__(self):
        if self.l: yield from self.l
        yield self.v
        if self.r: yield from self.r
print(list(Tree(2, Tree(1), Tree(3))), [*Tree(5)], 2 in Tree(2))
def f2():
    try:
        yield 1
        yield 2
    except Exception as e:
        print("exc", e); yield 99
    else: print("else")
    finally: print("fin")
g2 = f2(); next(g2); print(g2.throw(ValueError("x"))); print(list(g2))
print(list(f2()))
def ctx():
    with open("/dev/null") as fh:
        yield fh.closed
    yield fh.closed
print(list(ctx()))
a = ctx(); next(a); a.close()
def two(): 
    yield
    yield
print(list(two()), list(zip(two(), "ab")))
def retgen(): return (yield 5)
r = retgen(); next(r)
try: r.send("val")
except StopIteration as e: print(e.value, e.args)
try: next(r)
except StopIteration as e: print(e.value)
import types
print(isinstance(r, types.GeneratorType), type(r).__name__)
def inf():
    n = 0
    while True: n += 1; yield n
for v in inf():
    if v > 3: break
else: print("no")
print(v)
gens = [inf() for _ in range(2)]
print([next(q) for q in gens], next(gens[0]))
def chain(*its):
    for i in its: yield from i
print(list(chain([1], (2,), "3", {4: 0}, range(5, 6))))
def p(): 
    received = []
    try:
        while True: received.append((yield len(received)))
    except GeneratorExit: print("exit", received); raise
q = p(); next(q); q.send("a"); q.send("b"); q.close()
try: q.send(1)
except StopIteration: print("closed")
try: q.throw(KeyError("kk"))
except KeyError as e: print("k", e)

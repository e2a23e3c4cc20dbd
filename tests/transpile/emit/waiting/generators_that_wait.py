import time
def pause(x):
    time.sleep(0.001); return x
def gen(n=3):
    for i in range(n):
        yield pause(i)
print(*gen()); print([*gen(), 9]); print((*gen(),)); print({*gen()})
a, b, c = gen(); print(a, b, c)
a, *b = gen(); print(a, b)
def f(*args): return args
print(f(*gen()), f(1, *gen()))
print(set(gen()), frozenset(gen()), tuple(gen()), list(gen()), sorted(gen()), sum(gen()), max(gen()), min(gen()))
print(dict(enumerate(gen())), dict(zip(gen(), "abc")), list(zip(gen(), gen())), list(map(str, gen())), list(filter(None, gen())))
print(1 in gen(), any(x > 1 for x in gen()), all(gen()), ",".join(str(x) for x in gen()), ",".join(map(str, gen())))
xs = []; xs.extend(gen()); xs += gen(); print(xs)
for i, x in enumerate(gen()): print(i, x)
for x, y in zip(gen(), range(3)): print(x, y)
for x in reversed(list(gen())): print(x)
it = gen(); print(next(it), next(it), list(it), next(it, "end"))
def outer():
    yield from gen(2)
    r = yield from gen(1)
print(list(outer()))
print([x for x in gen() if x], {x: y for x, y in zip(gen(), gen())}, [(x, y) for x in gen(2) for y in gen(2)])
import itertools
print(list(itertools.islice(gen(), 2)), list(itertools.chain(gen(1), gen(2))), list(itertools.accumulate(gen())))
d = {"a": gen}
print(list(d["a"]()))
class K:
    def items(self):
        yield pause(1); yield pause(2)
    def __iter__(self):
        for i in range(2): yield pause(i)
k = K()
print(list(k.items()), list(k), [x for x in k], sum(k), *k)
for x in k: print(x)
print("".join(sorted(str(x) for x in k)), str(list(gen())))
w = (pause(x) for x in range(3)); print(next(w), list(w))
lst = [1,2,3]; lst[1:2] = gen(); print(lst)
match list(gen()):
    case [x, *rest]: print(x, rest)
def rec(n):
    if n: 
        yield pause(n); yield from rec(n - 1)
print(list(rec(3)))
from collections import Counter, deque
print(Counter(gen()), deque(gen()), dict.fromkeys(gen()))
from functools import reduce
print(reduce(lambda a, b: a + b, gen()))
print("%s" % list(gen()), f"{list(gen())}", {**dict(enumerate(gen()))})

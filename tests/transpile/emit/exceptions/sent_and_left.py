def averager():
    total, count = 0, 0
    avg = None
    while True:
        x = yield avg
        if x is None:
            return total
        total += x
        count += 1
        avg = total / count
def outer(results):
    while True:
        results.append((yield from averager()))
res = []
g = outer(res)
next(g)
print(g.send(1), g.send(2), g.send(None), g.send(5), res)
a = averager()
try:
    a.send(3)
except TypeError as e:
    print(e)
print(a.send(None), a.send(3))
try:
    a.send(None)
except StopIteration as e:
    print("stop", e.value)
try:
    a.send(None)
except StopIteration as e:
    print("stop", e.value)
gens = {"x": averager()}
next(gens["x"])
print(gens["x"].send(7))
m = map(str, [1])
try:
    m.send(1)
except AttributeError as e:
    print(e)
class Quiet:
    def __enter__(self): return self
    def __exit__(self, kind, error, tb): return True
class Loud:
    def __enter__(self): return self
    def __exit__(self, kind, error, tb):
        print(kind.__name__, error, tb is not None, tb.tb_lineno > 0)
        return True
class Rest:
    def __enter__(self): return self
    def __exit__(self, *given):
        print(given[0].__name__, given[2] is not None)
        return True
for c in (Quiet(), Loud(), Rest()):
    with c:
        raise ValueError("v")

def g():
    try:
        x = yield 1
        print("got", x)
        y = yield x
        print("got", y)
    except ValueError as e:
        print("caught", e)
        yield "recovered"
    finally:
        print("finally")
    return "done"
def deleg():
    r = yield from g()
    print("r", r)
    return r
it = g()
print(next(it)); print(it.send(10))
try: it.send(20)
except StopIteration as e: print("stop", e.value)
it = deleg()
print(next(it)); print(it.throw(ValueError("v")))
try: next(it)
except StopIteration as e: print("stop", e.value)
it = g(); next(it); it.close(); print("closed")
it.close()
print(list(it))
it = g()
try: it.send(5)
except TypeError as e: print(e)
def raiser():
    yield 1
    raise StopIteration("x")
try: list(raiser())
except RuntimeError as e: print(e, type(e.__cause__).__name__)
def inner_next():
    yield next(iter([]))
try: list(inner_next())
except RuntimeError as e: print(e)
def ign():
    try: yield 1
    except GeneratorExit:
        yield 2
i = ign(); next(i)
try: i.close()
except RuntimeError as e: print(e)
def acc():
    total = 0
    while True:
        v = yield total
        if v is None: return total
        total += v
def collect(res):
    while True:
        t = yield from acc()
        res.append(t)
res = []
c = collect(res); next(c)
for v in [1,2,3,None,4,5,None]: c.send(v)
print(res)
def sub():
    try:
        while True:
            try:
                x = yield
                print("sub", x)
            except KeyError as e:
                print("sub caught", repr(e))
    finally:
        print("sub fin")
def outer():
    try:
        yield from sub()
    finally: print("outer fin")
o = outer(); next(o); o.send(1); o.throw(KeyError("k")); o.send(2); o.close()
gg = g()
gg = g(); print(g.__name__, gg.gi_running, gg.gi_frame is None)
def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b
import itertools
print(list(itertools.islice(fib(), 10)))
def tree(t):
    if t:
        l, v, r = t
        yield from tree(l); yield v; yield from tree(r)
print(list(tree(((None,1,None),2,((None,3,None),4,None)))))
ge = (x for x in range(3))
print(type(ge).__name__, next(ge), list(ge))
def yf():
    yield from [1,2]; yield from "ab"; yield from {"k": 1}; yield from range(2)
print(list(yf()))
for x in g():
    print("loop", x)
    break
print("after break")

def gen():
    try:
        x = yield 1
        print("got", x)
        yield 2
    except ValueError as e:
        print("thrown", e)
        yield 99
    finally:
        print("closing")
g = gen()
print(next(g), g.send("s"))
print(g.throw(ValueError("v")))
try:
    next(g)
except StopIteration:
    print("stop")
g = gen(); next(g); g.close()
def bad():
    try:
        yield 1
    except GeneratorExit:
        yield 2
b = bad(); next(b)
try:
    b.close()
except RuntimeError as e:
    print(e)
def d():
    yield from inner()
def inner():
    try:
        yield 1
    except KeyError:
        yield "caught"
z = d(); next(z); print(z.throw(KeyError("x")))
def stop():
    yield 1
    raise StopIteration(3)
try:
    list(stop())
except RuntimeError as e:
    print(e, repr(e.__cause__))
def last():
    try:
        yield 1
    finally:
        return 15.75
g = last()
print(next(g), g.close(), g.close(), last().close())
def failing():
    raise ValueError(4)
    yield 8
g, h = failing(), failing()
for step in (lambda: g.send(7), lambda: next(g), lambda: g.throw(StopIteration(3)), lambda: h.send(None), lambda: h.throw(StopIteration(5))):
    try:
        step()
    except (TypeError, ValueError, StopIteration, RuntimeError) as e:
        print(repr(e))

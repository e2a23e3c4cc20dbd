def g():
    try: yield 1
    finally:
        yield 2
it = g()
print(next(it))
try: print(it.throw(StopIteration("x")))
except Exception as e: print(type(e), e, repr(e.__cause__))
try: print(next(it))
except Exception as e: print(type(e).__name__, e, repr(e.__cause__), repr(e.__context__))
def h():
    yield 1
    raise StopIteration(3)
try: list(h())
except RuntimeError as e: print(e, repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
it = h()
next(it)
try: it.throw(StopIteration)
except RuntimeError as e: print(e, repr(e.__cause__))
def k():
    try:
        yield 1
    except StopIteration as e:
        print("caught", e.value)
        yield 5
it = k(); next(it)
print(it.throw(StopIteration(8)))
def d():
    r = yield from k2()
    print("r", r)
    yield r
def k2():
    yield 1
    return 7
it = d(); print(next(it), next(it))
it = d(); next(it)
try: it.throw(StopIteration(8))
except RuntimeError as e: print(e, repr(e.__cause__))
it = g(); next(it)
try: it.close()
except RuntimeError as e: print(e)
def m():
    yield next(iter([]))
try: list(m())
except RuntimeError as e: print(e, repr(e.__cause__))
try: list(next(iter([])) for _ in range(3))
except RuntimeError as e: print(e, repr(e.__cause__))
import asyncio
async def ag():
    yield 1
    raise StopAsyncIteration
async def main():
    try:
        async for x in ag(): print(x)
    except RuntimeError as e: print(e, repr(e.__cause__))
    async def si():
        raise StopIteration(3)
    try: await si()
    except RuntimeError as e: print(e, repr(e.__cause__))
asyncio.run(main())


def taken(items):
    return next(items)


def pairs(items):
    while True:
        yield taken(items), taken(items)


try:
    for pair in pairs(iter(range(3))):
        print(pair)
except RuntimeError as e:
    print(e)


def delegating():
    try:
        yield from (x for x in [5])
    except Exception as e:
        print("caught", repr(e))


it = delegating()
print(next(it))
print(next(iter([1])), list(it))
it = delegating()
next(it)
try:
    it.throw(StopIteration(3))
except StopIteration as e:
    print(repr(e))

import asyncio
async def agen(n):
    try:
        for i in range(n):
            print("yielding", i)
            x = yield i
            if x: print("sent", x)
    finally:
        print("agen cleanup")
class Counter:
    def __init__(self, n): self.n, self.i = n, 0
    def __aiter__(self): return self
    async def __anext__(self):
        if self.i >= self.n: raise StopAsyncIteration
        self.i += 1
        await asyncio.sleep(0)
        return self.i
class CM:
    async def __aenter__(self):
        print("enter"); return "val"
    async def __aexit__(self, t, v, tb):
        print("exit", t.__name__ if t else None, v); return t is KeyError
class Aw:
    def __await__(self):
        yield from asyncio.sleep(0).__await__()
        return 42
class Aw2:
    def __await__(self):
        yield
        return "bare"
async def main():
    async for x in agen(3):
        print(x)
        if x == 1: break
    print("broke")
    await asyncio.sleep(0)
    print([x async for x in Counter(4)])
    print({x: x * x async for x in Counter(3) if x % 2})
    print({x async for x in agen(2)})
    g = (x * 2 async for x in Counter(3))
    print(type(g).__name__)
    async for v in g: print(v)
    async with CM() as v:
        print(v)
    async with CM():
        raise KeyError("k")
    try:
        async with CM() as a, CM() as b:
            raise ValueError("v")
    except ValueError as e:
        print("out", e)
    print(await Aw(), await Aw2())
    a = agen(5)
    print(await a.__anext__())
    print(await a.asend("hey"))
    try:
        await a.athrow(RuntimeError("thrown"))
    except RuntimeError as e:
        print(e)
    b = agen(2)
    print(await anext(b))
    await b.aclose()
    print(await anext(b, "dflt"))
    try:
        await anext(b)
    except StopAsyncIteration:
        print("stop")
    async for i in agen(2):
        pass
    else:
        print("else")
    print([await asyncio.sleep(0, i) for i in range(3)])
    print(sum([i async for i in agen(3)]))
asyncio.run(main())

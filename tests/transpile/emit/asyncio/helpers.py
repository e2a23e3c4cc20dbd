import asyncio
class RateLimiter:
    def __init__(self, n): self._sem = asyncio.Semaphore(n); self.active = 0; self.peak = 0
    async def __aenter__(self):
        await self._sem.acquire()
        self.active += 1
        self.peak = max(self.peak, self.active)
        return self
    async def __aexit__(self, exc_type, exc, tb):
        self.active -= 1
        self._sem.release()
        return False
class Pub:
    def __init__(self): self.subs = []
    def subscribe(self, cb): self.subs.append(cb); return cb
    async def emit(self, *a):
        for s in self.subs:
            r = s(*a)
            if asyncio.iscoroutine(r): await r
pub = Pub()
@pub.subscribe
async def on1(x):
    await asyncio.sleep(0); print("on1", x)
@pub.subscribe
def on2(x): print("on2", x)
async def job(rl, i):
    async with rl:
        await asyncio.sleep(0.005)
        return i * i
async def ticker(n, delay):
    for i in range(n):
        yield i
        await asyncio.sleep(delay)
async def merge(*gens):
    q = asyncio.Queue()
    done = object()
    async def pump(g):
        async for x in g: await q.put(x)
        await q.put(done)
    ts = [asyncio.create_task(pump(g)) for g in gens]
    left = len(ts)
    while left:
        x = await q.get()
        if x is done: left -= 1
        else: yield x
async def amap(f, it):
    async for x in it:
        yield await f(x)
async def main():
    rl = RateLimiter(2)
    print(await asyncio.gather(*[job(rl, i) for i in range(6)]), rl.peak)
    await pub.emit(7)
    async def dbl(x): return x * 2
    print([x async for x in amap(dbl, ticker(3, 0))])
    print(sorted([x async for x in merge(ticker(3, 0.001), ticker(2, 0.001))]))
    results = {}
    async def fill(k): results[k] = await dbl(k)
    async with asyncio.TaskGroup() as tg:
        for k in range(3): tg.create_task(fill(k))
    print(results)
    loop = asyncio.get_event_loop()
    fut = loop.create_future()
    loop.call_later(0.01, fut.set_result, "later")
    print(await fut)
    def on_done(t): print("done", t.result(), t.get_name())
    t = asyncio.create_task(dbl(4), name="T"); t.add_done_callback(on_done)
    await t
    await asyncio.sleep(0)
    first = await anext(aiter(ticker(3, 0)))
    print(first)
    try:
        async with asyncio.timeout(0.01):
            await asyncio.Event().wait()
    except TimeoutError: print("to")
    def handler(loop, ctx): print("handler", ctx["message"][:21], repr(ctx["exception"]))
    loop.set_exception_handler(handler)
    def bad(): raise ValueError("cb")
    loop.call_soon(bad)
    await asyncio.sleep(0)
    match await dbl(3):
        case 6: print("six")
    x = (await dbl(1)) + (await dbl(2)) if await dbl(1) else 0
    print(x, f"{await dbl(5)}", not await dbl(0), [await dbl(i) for i in range(3) if await dbl(i) > 1])
    print({k: await dbl(k) for k in range(2)}, {await dbl(k) for k in range(2)}, (await dbl(1), await dbl(2)))
    d = {"a": dbl}
    print(await d["a"](4), await (lambda: dbl(9))(), await (await asyncio.sleep(0, dbl(8))))
    try:
        raise ValueError(await dbl(3))
    except ValueError as e: print(e)
    assert await dbl(1) == 2, await dbl(2)
    while (n := await dbl(len(results))) > 6: results.pop(0)
    else: print("n", n)
    for i, v in enumerate([await dbl(i) for i in range(2)]): print(i, v)
    print(await asyncio.wait_for(dbl(2), timeout=1), max([await dbl(x) for x in (1, 2)]), sum([1, await dbl(1)]))
    del results
asyncio.run(main())

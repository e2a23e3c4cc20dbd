import asyncio, time, contextvars
from contextlib import asynccontextmanager, AsyncExitStack, aclosing, nullcontext, suppress
import functools
def timed(fn):
    @functools.wraps(fn)
    async def wrapper(*args, **kwargs):
        print("start", fn.__name__)
        try:
            return await fn(*args, **kwargs)
        finally:
            print("end", fn.__name__)
    return wrapper
def retry(n):
    def deco(fn):
        async def w(*a):
            for i in range(n):
                try:
                    return await fn(*a)
                except ValueError as e:
                    print("retry", i, e)
            raise RuntimeError("gave up")
        return w
    return deco
@timed
async def work(x, y=1):
    await asyncio.sleep(0)
    return x + y
calls = 0
@retry(3)
async def flaky():
    global calls
    calls += 1
    if calls < 3: raise ValueError(calls)
    return "ok"
@asynccontextmanager
async def conn(name):
    print("open", name)
    try:
        yield name.upper()
    except KeyError as e:
        print("swallow", e)
    finally:
        print("close", name)
class Service:
    def __init__(self): self.n = 0
    async def handle(self, x):
        self.n += 1
        await asyncio.sleep(0)
        return x * 2
    @classmethod
    async def create(cls):
        return cls()
    @staticmethod
    async def util(a): return a + 1
    async def __call__(self, z): return z
    async def run(self, fs):
        return [await f(3) for f in fs]
var = contextvars.ContextVar("var", default="d")
async def setter(v):
    var.set(v)
    await asyncio.sleep(0)
    return var.get()
async def main():
    print(await work(1), await work(1, y=5))
    print(await flaky())
    async with conn("a") as a, conn("b") as b:
        print(a, b)
    async with conn("c"):
        raise KeyError("k")
    async with AsyncExitStack() as st:
        x = await st.enter_async_context(conn("s1"))
        y = await st.enter_async_context(conn("s2"))
        st.callback(print, "cb")
        async def acb(v): print("acb", v)
        st.push_async_callback(acb, 5)
        print(x, y)
    s = await Service.create()
    print(await s.handle(4), await Service.util(1), await s(9))
    h = s.handle
    print(await h(5), await s.run([s.handle, Service.util, h, s]))
    fs = {"h": s.handle, "u": Service.util}
    print(await fs["h"](7), await asyncio.gather(*(f(1) for f in fs.values())))
    print(await asyncio.gather(*map(s.handle, [1, 2, 3])))
    p = functools.partial(s.handle, 11)
    print(await p(), s.n)
    c = s.handle(1)
    print(asyncio.iscoroutine(c), type(c).__name__, asyncio.iscoroutinefunction(s.handle), asyncio.iscoroutinefunction(print))
    c.close()
    print(await asyncio.gather(setter("a"), setter("b")), var.get())
    async with nullcontext(3) as n: print(n)
    async def ag():
        try:
            yield 1
            yield 2
        finally:
            print("ag fin")
    async with aclosing(ag()) as g:
        async for v in g:
            print(v); break
    print("before"); time.sleep(0.01); print("after")
    loop = asyncio.get_running_loop()
    print(await loop.run_in_executor(None, lambda: 5), await asyncio.to_thread(sum, [1, 2]))
    coros = [work(i) for i in range(2)]
    for c in coros: print(await c)
    async def inner(): return await asyncio.create_task(s.handle(2))
    t = await asyncio.gather(inner(), return_exceptions=True)
    print(t)
    async def spawn(): return asyncio.create_task(s.handle(50))
    tk = await spawn()
    print(type(tk).__name__, await tk)
    lam = lambda v: s.handle(v)
    print(await lam(6))
    try:
        await 5
    except TypeError as e: print(e)
    c = s.handle(1); await c
    try: await c
    except RuntimeError as e: print(e)
    try: asyncio.run(main())
    except RuntimeError as e: print(e)
print(asyncio.run(main()))
try: asyncio.get_running_loop()
except RuntimeError as e: print(e)
try: asyncio.run(5)
except ValueError as e: print(e)
loop = asyncio.new_event_loop()
print(loop.run_until_complete(Service().handle(3)))
loop.call_later(0.01, loop.stop); loop.run_forever(); loop.close(); print(loop.is_closed())
with asyncio.Runner() as r:
    print(r.run(Service.util(1)), r.run(Service.util(2)))

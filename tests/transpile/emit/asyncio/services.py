import asyncio, logging, json, re, time, random
from typing import AsyncIterator, Awaitable, Callable
from enum import Enum, auto
from functools import wraps, lru_cache, cached_property
class State(Enum):
    IDLE = auto(); BUSY = auto()
class EventBus:
    def __init__(self) -> None:
        self._handlers: dict[str, list[Callable[..., Awaitable[None]]]] = {}
    def on(self, name: str):
        def deco(fn):
            self._handlers.setdefault(name, []).append(fn)
            return fn
        return deco
    async def fire(self, name: str, *args, **kw) -> int:
        hs = self._handlers.get(name, [])
        await asyncio.gather(*(h(*args, **kw) for h in hs))
        return len(hs)
bus = EventBus()
@bus.on("x")
async def one(v, *, scale=1): print("one", v * scale)
@bus.on("x")
async def two(v, *, scale=1):
    await asyncio.sleep(0); print("two", v * scale)
class Worker:
    count = 0
    def __init__(self, name): self.name = name; self.state = State.IDLE; Worker.count += 1
    async def __aenter__(self): self.state = State.BUSY; return self
    async def __aexit__(self, *exc): self.state = State.IDLE
    async def work(self, n: int) -> str:
        await asyncio.sleep(0.001 * n)
        return f"{self.name}:{n}"
    async def stream(self, n) -> AsyncIterator[int]:
        for i in range(n):
            await asyncio.sleep(0)
            yield i
    @property
    def busy(self): return self.state is State.BUSY
    @cached_property
    def tag(self): return self.name.upper()
class Special(Worker):
    async def work(self, n):
        base = await super().work(n)
        return "*" + base
    async def __call__(self, *a): return a
def retry(times=2, exc=(ValueError,)):
    def deco(fn):
        @wraps(fn)
        async def inner(*a, **k):
            for attempt in range(1, times + 1):
                try:
                    return await fn(*a, **k)
                except exc as e:
                    print(f"{fn.__name__} attempt {attempt}: {e}")
                    if attempt == times: raise
                    await asyncio.sleep(0)
        return inner
    return deco
tries = {"n": 0}
@retry(times=3)
async def shaky(limit):
    tries["n"] += 1
    if tries["n"] < limit: raise ValueError(f"no {tries['n']}")
    return tries["n"]
async def pipeline(src, *stages):
    async for x in src:
        for st in stages:
            x = await st(x) if asyncio.iscoroutinefunction(st) else st(x)
        yield x
async def dbl(x): return x * 2
async def bounded(limit, coros):
    sem = asyncio.Semaphore(limit)
    async def run(c):
        async with sem: return await c
    return await asyncio.gather(*(run(c) for c in coros))
async def first_ok(*coros):
    errs = []
    for f in asyncio.as_completed(coros):
        try: return await f
        except Exception as e: errs.append(e)
    raise ExceptionGroup("all failed", errs)
async def fail(msg, d=0):
    await asyncio.sleep(d); raise RuntimeError(msg)
async def main() -> None:
    print(await bus.fire("x", 3, scale=2), await bus.fire("none"))
    async with Worker("a") as w, Special("b") as s:
        print(w.busy, s.tag, await asyncio.gather(w.work(2), s.work(1)), await s(1, 2))
        print([i async for i in w.stream(3)], w.count)
    print(w.busy, await shaky(3), shaky.__name__)
    tries["n"] = -10
    try: await shaky(5)
    except ValueError as e: print("final", e)
    print([x async for x in pipeline(s.stream(4), dbl, str, lambda t: t + "!")])
    print(await bounded(2, [w.work(i) for i in range(4)]))
    print(await first_ok(fail("a"), w.work(2)))
    try: await first_ok(fail("a"), fail("b", 0.01))
    except ExceptionGroup as eg: print(eg.message, [str(e) for e in eg.exceptions])
    data = json.loads('{"a": [1, 2]}')
    results = await asyncio.gather(*[dbl(v) for v in data["a"]])
    print(dict(zip(["p", "q"], results)))
    q: asyncio.Queue = asyncio.Queue()
    async def prod():
        for i in range(3): await q.put((i, f"job{i}")); await asyncio.sleep(0.001)
        await q.put(None)
    async def cons():
        out = []
        while True:
            item = await q.get()
            if item is None: return out
            n, name = item; out.append(f"{n}-{name}")
    _, out = await asyncio.gather(prod(), cons())
    print(out)
    tasks = {asyncio.create_task(w.work(i), name=f"t{i}"): i for i in range(3)}
    while tasks:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        for t in done: print(t.get_name(), t.result(), tasks.pop(t))
    start = time.perf_counter()
    await asyncio.gather(*(asyncio.sleep(0.02) for _ in range(50)))
    print(time.perf_counter() - start < 0.5)
    ev = asyncio.Event()
    async def later(): await asyncio.sleep(0.01); ev.set()
    t = asyncio.create_task(later())
    print(await asyncio.wait_for(ev.wait(), 1)); await t
    lock = asyncio.Lock(); shared = 0
    async def inc():
        nonlocal shared
        for _ in range(10):
            async with lock:
                v = shared; await asyncio.sleep(0); shared = v + 1
    await asyncio.gather(*(inc() for _ in range(5)))
    print(shared)
    try:
        async with asyncio.timeout(0.01): await asyncio.sleep(1)
    except TimeoutError: print("timed out")
    def sync_cb(fut): print("cb", fut.result())
    f = asyncio.ensure_future(dbl(21)); f.add_done_callback(sync_cb); await f; await asyncio.sleep(0)
if __name__ == "__main__":
    asyncio.run(main())

import asyncio
log = []
async def step(name, n):
    for i in range(n):
        log.append(f"{name}{i}")
        await asyncio.sleep(0)
    return name
async def nested(name):
    a = await step(name + "x", 2)
    b = await asyncio.create_task(step(name + "y", 2))
    return a + b
async def ready():
    f = asyncio.get_running_loop().create_future()
    f.set_result(1)
    for _ in range(3):
        await f
        log.append("ready")
async def setter(f):
    log.append("setter")
    await asyncio.sleep(0)
    f.set_result("v")
    log.append("set")
async def waiter(f, n):
    log.append(f"w{n}")
    v = await f
    log.append(f"got{n}{v}")
async def main():
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    loop.call_soon(lambda: log.append("cs1"))
    ts = [asyncio.create_task(c) for c in (nested("a"), nested("b"), ready(), waiter(f, 1), setter(f), waiter(f, 2))]
    loop.call_soon(lambda: log.append("cs2"))
    await asyncio.sleep(0)
    log.append("main")
    await asyncio.gather(*ts)
    log.append("end")
    for t in ts: t.add_done_callback(lambda t: log.append("late"))
    await asyncio.sleep(0)
    log.append("main2")
    q = asyncio.Queue()
    async def prod():
        for i in range(3):
            q.put_nowait(i); log.append(f"p{i}")
            if i == 1: await asyncio.sleep(0)
        await q.put(None)
    async def cons(n):
        while (x := await q.get()) is not None:
            log.append(f"c{n}:{x}")
        await q.put(None)
    await asyncio.gather(cons(1), prod(), cons(2))
    ev = asyncio.Event()
    async def wt(n):
        await ev.wait(); log.append(f"e{n}")
    tt = [asyncio.ensure_future(wt(i)) for i in range(3)]
    await asyncio.sleep(0)
    ev.set(); log.append("set-ev")
    await asyncio.wait(tt)
    sh = asyncio.shield(step("s", 2))
    log.append(await sh)
    log.append(str(await asyncio.wait_for(step("wf", 2), 1)))
    async with asyncio.TaskGroup() as tg:
        tg.create_task(step("g1", 2)); tg.create_task(step("g2", 3))
        log.append("in tg")
    log.append("tg done")
asyncio.run(main())
print(log)

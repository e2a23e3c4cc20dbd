import asyncio
async def ok(n):
    await asyncio.sleep(0.01 * n)
    return n
async def bad(n):
    await asyncio.sleep(0.01 * n)
    raise ValueError(f"bad {n}")
async def main():
    async with asyncio.TaskGroup() as tg:
        a = tg.create_task(ok(1))
        b = tg.create_task(ok(2))
    print(a.result(), b.result())
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(bad(0))
            t = tg.create_task(ok(5))
            tg.create_task(bad(0))
    except ExceptionGroup as eg:
        print("group", eg.exceptions, len(eg.exceptions))
    print(t.cancelled())
    try:
        await asyncio.gather(ok(1), bad(1), ok(2))
    except ValueError as e:
        print("gather", e)
    print(await asyncio.gather(ok(1), bad(2), return_exceptions=True))
    for c in asyncio.as_completed([ok(3), ok(1), ok(2)]):
        print(await c)
    async for t in asyncio.as_completed([asyncio.create_task(ok(i)) for i in (2, 1)]):
        print(t.result())
    inner = asyncio.create_task(ok(2))
    try:
        await asyncio.wait_for(asyncio.shield(inner), 0.005)
    except TimeoutError:
        print("shielded", inner.cancelled(), inner.done())
    print(await inner)
    loop = asyncio.get_running_loop()
    loop.call_later(0.02, print, "later")
    loop.call_soon(print, "soon", "er")
    h = loop.call_later(0.01, print, "never")
    h.cancel()
    await asyncio.sleep(0.03)
    def cb(t): print("cb", t.result())
    t = asyncio.create_task(ok(0))
    t.add_done_callback(cb)
    t.add_done_callback(lambda t: print("lambda", t.get_name() != ""))
    await t
    print("after await")
    await asyncio.sleep(0)
    print(asyncio.current_task().get_name(), len(asyncio.all_tasks()))
asyncio.run(main())

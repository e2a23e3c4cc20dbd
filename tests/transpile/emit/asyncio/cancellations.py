import asyncio
async def f(n):
    try:
        await asyncio.sleep(n)
    except asyncio.CancelledError:
        print("c", n)
        raise
    return n
async def outer():
    try:
        return await asyncio.gather(f(1), f(2))
    except asyncio.CancelledError:
        print("outer cancelled")
        raise
async def tgfail():
    async def bad():
        await asyncio.sleep(0.01); raise ValueError("bad")
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(f(5)); tg.create_task(bad())
            await asyncio.sleep(3)
            print("not reached")
    except ExceptionGroup as eg:
        print(eg, eg.exceptions)
async def main():
    t = asyncio.create_task(outer())
    await asyncio.sleep(0.01)
    t.cancel()
    try: await t
    except asyncio.CancelledError: print("t", t.cancelled())
    await tgfail()
    t = asyncio.create_task(f(3))
    try:
        await asyncio.wait_for(asyncio.shield(t), 0.01)
    except TimeoutError: print("to", t.done())
    t.cancel()
    r = await asyncio.gather(t, return_exceptions=True)
    print(r)
    try:
        async with asyncio.timeout(0.01):
            try:
                await asyncio.sleep(1)
            finally:
                print("fin")
    except TimeoutError as e: print(repr(e), type(e.__cause__).__name__)
    async with asyncio.timeout(None) as tm:
        tm.reschedule(asyncio.get_running_loop().time() + 10)
        print(tm.when() is not None, tm.expired())
    t = asyncio.create_task(f(9)); await asyncio.sleep(0)
    t.cancel(); t.cancel(); print(t.cancelling()); t.uncancel()
    try: await t
    except asyncio.CancelledError as e: print("x", t.cancelling())
    async def catcher():
        try: await asyncio.sleep(5)
        except asyncio.CancelledError:
            asyncio.current_task().uncancel()
            print("recovered"); await asyncio.sleep(0); return "fine"
    t = asyncio.create_task(catcher()); await asyncio.sleep(0); t.cancel(); print(await t)
    done, pend = await asyncio.wait([asyncio.create_task(f(0.01)), asyncio.create_task(f(5))], timeout=0.4)
    print(len(done), len(pend)); [p.cancel() for p in pend]
    try:
        for c in asyncio.as_completed([f(0.01), f(5)], timeout=0.4):
            print(await c)
    except TimeoutError: print("ac timeout")
    print(sorted(x.get_name() for x in asyncio.all_tasks())[:1] != [])
async def leftover():
    try: await asyncio.sleep(100)
    finally: print("leftover cleaned")
async def main2():
    asyncio.create_task(leftover())
    await asyncio.sleep(0)
    print("main2 ends")
asyncio.run(main())
asyncio.run(main2())
async def err():
    await asyncio.gather(f(0), asyncio.sleep(0.01), boom())
async def boom(): raise RuntimeError("boom")
try: asyncio.run(err())
except RuntimeError as e: print("caught", e)

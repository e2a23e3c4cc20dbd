import asyncio
async def user(name, lock, n):
    for i in range(n):
        async with lock:
            print(name, "in", i)
            await asyncio.sleep(0)
            print(name, "out", i)
async def waiter(e, n):
    print("wait", n)
    await e.wait()
    print("go", n)
async def cw(c, n):
    async with c:
        await c.wait()
        print("notified", n)
async def sem(s, n):
    async with s:
        print("sem", n)
        await asyncio.sleep(0)
    print("sem out", n)
async def bar(b, n):
    i = await b.wait()
    print("bar", n)
async def main():
    lock = asyncio.Lock()
    await asyncio.gather(user("a", lock, 3), user("b", lock, 2), user("c", lock, 1))
    e = asyncio.Event()
    ts = [asyncio.create_task(waiter(e, i)) for i in range(3)]
    await asyncio.sleep(0)
    e.set()
    await asyncio.gather(*ts)
    print(e.is_set())
    c = asyncio.Condition()
    ts = [asyncio.create_task(cw(c, i)) for i in range(4)]
    await asyncio.sleep(0.01)
    async with c:
        c.notify(2)
    await asyncio.sleep(0.01)
    async with c:
        c.notify_all()
    await asyncio.gather(*ts)
    s = asyncio.Semaphore(2)
    await asyncio.gather(*(sem(s, i) for i in range(5)))
    b = asyncio.Barrier(3)
    await asyncio.gather(*(bar(b, i) for i in range(6)))
    bs = asyncio.BoundedSemaphore(1)
    try:
        bs.release()
    except ValueError as ex:
        print(ex)
    try:
        lock.release()
    except RuntimeError as ex:
        print(ex)
    print(lock.locked())
asyncio.run(main())

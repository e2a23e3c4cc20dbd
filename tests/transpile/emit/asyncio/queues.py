import asyncio
async def producer(q, n):
    for i in range(n):
        await q.put(i)
        print("put", i)
    await q.put(None)
async def consumer(q):
    total = 0
    while True:
        item = await q.get()
        if item is None:
            break
        print("got", item)
        total += item
        q.task_done()
    return total
async def main():
    q = asyncio.Queue(maxsize=2)
    r = await asyncio.gather(producer(q, 5), consumer(q))
    print(r)
    pq = asyncio.PriorityQueue()
    for x in [(3, "c"), (1, "a"), (2, "b")]:
        pq.put_nowait(x)
    while not pq.empty():
        print(await pq.get())
    lq = asyncio.LifoQueue()
    for x in range(3): await lq.put(x)
    print([lq.get_nowait() for _ in range(3)])
    try:
        lq.get_nowait()
    except asyncio.QueueEmpty as e:
        print("empty", repr(e))
    q2 = asyncio.Queue(1)
    q2.put_nowait(1)
    try:
        q2.put_nowait(2)
    except asyncio.QueueFull:
        print("full")
    async def worker(name, q):
        while True:
            x = await q.get()
            print(name, x)
            await asyncio.sleep(0)
            q.task_done()
    q3 = asyncio.Queue()
    ws = [asyncio.create_task(worker(f"w{i}", q3)) for i in range(3)]
    for i in range(7): q3.put_nowait(i)
    await q3.join()
    for w in ws: w.cancel()
    print(await asyncio.gather(*ws, return_exceptions=True))
asyncio.run(main())

import asyncio
async def worker(name, n):
    for i in range(n):
        print(name, i)
        await asyncio.sleep(0)
    return name
async def main():
    a = asyncio.create_task(worker("a", 3))
    b = asyncio.create_task(worker("b", 2), name="bee")
    print("created", a.get_name(), b.get_name())
    r = await asyncio.gather(a, b, worker("c", 4))
    print(r)
    print(a.done(), a.result(), b.cancelled())
    done, pending = await asyncio.wait([asyncio.create_task(worker(x, k)) for k, x in enumerate("xyz")])
    print(len(done), len(pending), sorted(t.result() for t in done))
    done, pending = await asyncio.wait([asyncio.create_task(worker(x, k)) for k, x in enumerate("uvw")], return_when=asyncio.FIRST_COMPLETED)
    print(len(done), len(pending))
    for p in pending: p.cancel()
    res = await asyncio.gather(*pending, return_exceptions=True)
    print([type(r).__name__ for r in res])
asyncio.run(main())

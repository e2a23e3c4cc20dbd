"""Asynchronous generators that are left are closed by the loop, at its end at the latest; redefined coroutines are awaited late."""
import asyncio
async def countdown(n):
    try:
        while n:
            yield n
            n -= 1
            await asyncio.sleep(0)
    finally:
        print('countdown over')
async def main2():
    async for n in countdown(3):
        if n == 2: break
    print('after')
    await asyncio.sleep(0)
    print('later')
    await asyncio.sleep(0)
    print('much later')
async def main3():
    async for n in countdown(3):
        if n == 2: break
    return 5
async def main4():
    async for n in countdown(3):
        if n == 2: return 7
async def main5():
    async for n in countdown(3):
        if n == 2: raise ValueError(n)
async def main6():
    g = countdown(3)
    async for n in g:
        if n == 2: break
    print('left')
    await g.aclose()
    print('closed')
async def main7():
    g = countdown(3)
    async for n in g:
        if n == 2: break
    print('left')
    async for n in g: print(n)
async def main8():
    g = countdown(3)
    print(await anext(g))
async def main9():
    return [n async for n in countdown(2)], await anext(countdown(5))
for m in (main2, main3, main4, main5, main6, main7, main8, main9):
    try:
        print(asyncio.run(m()))
    except ValueError as e: print(repr(e))
def same(x):
    return x

def show(f):
    try:
        r = f()
    except Exception as e:
        print(type(e).__name__, e)
import asyncio
async def produce(queue, name, count):
    for i in range(count):
        await queue.put((name, i))
async def consume(queue, out, wanted):
    while len(out) < wanted:
        item = await queue.get()
        out.append(item)
async def main4():
    queue, out = asyncio.Queue(), []
    print(await asyncio.gather(produce(queue, 'a', 2), produce(queue, 'b', 1), consume(queue, out, 2)))
    print(sorted(out), queue.qsize())
print(asyncio.run(main4()))
async def produce(queue, name, count):
    await queue.put((name, i))

import asyncio
async def failing(kind, *args):
    await asyncio.sleep(0)
    raise kind(*args)
async def main2():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(failing(OSError, 'a'))
            group.create_task(asyncio.sleep(1))
    except* OSError as e:
        print(repr(e))
print(asyncio.run(main2()))
async def failing(kind, *args):
    await asyncio.sleep(0)
    raise kind(*args)
async def main2():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(failing(OSError, 'a'))
            group.create_task(asyncio.sleep(1))
    except* OSError as e:
        print(repr(e))
print(asyncio.run(main2()))

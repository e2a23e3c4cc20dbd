import asyncio, threading, time
from concurrent.futures import ThreadPoolExecutor
def block(n):
    time.sleep(0.02 * n)
    return n * n
async def main():
    loop = asyncio.get_running_loop()
    t0 = time.perf_counter()
    r = await asyncio.gather(*(asyncio.to_thread(block, i) for i in range(4)))
    print(r)
    with ThreadPoolExecutor(max_workers=2) as ex:
        print(await asyncio.gather(*(loop.run_in_executor(ex, block, i) for i in range(3))))
    print(await loop.run_in_executor(None, block, 2))
    try:
        await asyncio.to_thread(int, "x")
    except ValueError as e: print(e)
asyncio.run(main())
def bg(loop):
    asyncio.set_event_loop(loop); loop.run_forever()
loop = asyncio.new_event_loop()
t = threading.Thread(target=bg, args=(loop,), daemon=True); t.start()
async def w(x):
    await asyncio.sleep(0.01); return x + 1
fut = asyncio.run_coroutine_threadsafe(w(4), loop)
print(fut.result())
loop.call_soon_threadsafe(loop.stop); t.join(); print("joined")

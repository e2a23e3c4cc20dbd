from concurrent.futures import ThreadPoolExecutor, as_completed
import time, threading

def task(n):
    time.sleep(0.01 * n)
    return n * n

def fail(x):
    raise ValueError(f"bad {x}")

with ThreadPoolExecutor(max_workers=3) as ex:
    futures = [ex.submit(task, i) for i in (3, 1, 2)]
    print(sorted([f.result() for f in as_completed(futures)]))
    print(list(ex.map(task, [1, 2, 3])))
    print(list(ex.map(pow, [2, 3], [5, 2])))
    f = ex.submit(fail, 1)
    try:
        f.result()
    except ValueError as e:
        print("caught", e)
    print(repr(f.exception()), f.done(), f.cancelled(), f.running())
    d = {ex.submit(task, i): i for i in range(3)}
    results = {}
    for f in as_completed(d):
        results[d[f]] = f.result()
    print(sorted(results.items()))
    f = ex.submit(lambda a, b=1, *, c=0: (a, b, c), 5, c=7)
    print(f.result())
    g = ex.submit(task, 1)
    g.add_done_callback(lambda fut: print("callback", fut.result(), fut is g))
print("end")
try:
    ex.submit(task, 1)
except RuntimeError as e:
    print(e)

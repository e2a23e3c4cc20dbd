import time
from concurrent.futures import *
def t(n):
    time.sleep(n); return n
def bad(n):
    time.sleep(n); raise KeyError(n)
with ThreadPoolExecutor(4) as ex:
    fs = [ex.submit(t, 0.01), ex.submit(t, 0.2), ex.submit(bad, 0.08)]
    done, not_done = wait(fs, return_when=FIRST_COMPLETED)
    print(len(done), len(not_done))
    done, not_done = wait(fs, return_when=FIRST_EXCEPTION)
    print(len(done), len(not_done))
    r = wait(fs, timeout=0.01)
    print(len(r.done), len(r.not_done))
    r = wait(fs)
    print(len(r[0]), len(r[1]), type(r).__name__)
    try: wait(fs, return_when="NOPE")
    except ValueError as e: print(e)
    slow = [ex.submit(t, 0.3), ex.submit(t, 0)]
    try:
        for f in as_completed(slow, timeout=0.05): print(f.result())
    except TimeoutError as e:
        print("TimeoutError", e)
    f = ex.submit(t, 0.2)
    try: f.result(timeout=0.01)
    except TimeoutError as e: print(repr(e))
    try: f.exception(0.01)
    except TimeoutError as e: print(repr(e))
    try:
        for x in ex.map(t, [0, 0.5], timeout=0.1): print(x)
    except TimeoutError: print("map timeout")
for maker in (ThreadPoolExecutor, ProcessPoolExecutor):
    executor = maker(1)
    executor.shutdown(wait=True, cancel_futures=True)

import time, concurrent.futures as cf, threading
ev = threading.Event()
with cf.ThreadPoolExecutor(1) as ex:
    a = ex.submit(ev.wait)
    b = ex.submit(print, "never")
    time.sleep(0.01)
    print(a.running(), b.running(), a.cancel(), b.cancel(), b.cancelled(), b.done())
    try: b.result()
    except cf.CancelledError as e: print(repr(e))
    ev.set()
    print(a.result())
ex = cf.ThreadPoolExecutor(1)
fs = [ex.submit(time.sleep, 0.05) for _ in range(3)]
ex.shutdown(wait=True, cancel_futures=True)
print([f.cancelled() for f in fs])
f = cf.Future()
print(f.done(), f.running(), f.set_running_or_notify_cancel(), f.running())
f.add_done_callback(lambda x: print("done", x.result()))
f.set_result(5)
print(f.result(), f.exception())
try: f.set_result(6)
except cf.InvalidStateError as e: print("InvalidStateError", str(e)[:9])
import re
print(re.sub("0x[0-9a-f]+", "X", repr(f)), re.sub("0x[0-9a-f]+", "X", repr(cf.Future())))
g = cf.Future(); g.set_exception(ValueError("v"))
try: g.result()
except ValueError as e: print(e)
print(re.sub("0x[0-9a-f]+", "X", repr(g)))
h = cf.Future(); print(h.cancel(), h.cancelled(), h.set_running_or_notify_cancel())
for kw in (dict(max_workers=0), dict(max_workers=1, initializer=3)):
    for c in (cf.ThreadPoolExecutor, cf.ProcessPoolExecutor):
        try: c(**kw)
        except (ValueError, TypeError) as e: print(type(e).__name__, e)

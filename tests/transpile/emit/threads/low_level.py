import _thread, time
def f(a, b):
    print("in", a, b)
lock = _thread.allocate_lock()
with lock:
    print(lock.locked())
_thread.start_new_thread(f, (1, 2))
time.sleep(0.05)
print(_thread.get_ident() != 0)

import _thread
done = _thread.allocate_lock()
done.acquire()
def f(a, b):
    print("in", a, b)
    done.release()
lock = _thread.allocate_lock()
with lock:
    print(lock.locked())
_thread.start_new_thread(f, (1, 2))
done.acquire()
print(_thread.get_ident() != 0)

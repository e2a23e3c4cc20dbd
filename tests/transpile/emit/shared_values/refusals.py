from multiprocessing import Array, Value, Lock
import ctypes
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
arr = Array('i', [1, 2, 3])
def set_item(i, v):
    arr[i] = v
attempt(lambda: arr[3])
attempt(lambda: arr[-4])
attempt(lambda: arr['a'])
attempt(lambda: set_item(3, 1))
attempt(lambda: set_item(0, 'x'))
attempt(lambda: set_item(0, 1.5))
attempt(lambda: set_item(slice(0, 2), [1]))
attempt(lambda: set_item(slice(0, 2), [10, 20]))
attempt(lambda: Array('i', -1))
attempt(lambda: Array('i', [1.5]))
attempt(lambda: Array('q', 'ab'))
attempt(lambda: Value('z', 0))
attempt(lambda: Value('d', 'a'))
attempt(lambda: Value('i', lock=5))
attempt(lambda: Value('i', lock=False).get_lock())
attempt(lambda: Value('i').nothing)
attempt(lambda: arr.nothing)
attempt(lambda: Value('i').release())
print(arr[:], len(arr))
v = Value('i', 0)
v.foo = 5
print(v.foo)

from multiprocessing import Process, Queue, Value, Array, Pipe
from multiprocessing.sharedctypes import RawArray, copy, synchronized
from ctypes import c_int, c_double

def child(v, a):
    v.value += 5
    a[0] = 99

if __name__ == '__main__':
    v = Value('d', 1.5)
    a = Array('i', [1, 2, 3])
    p = Process(target=child, args=(v, a))
    p.start()
    p.join()
    print(v.value, a[:])
    raw = RawArray('i', [1, 2, 3])
    other = copy(raw)
    other[0] = 50
    print(raw[:], other[:])
    s = synchronized(raw)
    with s:
        s[1] = 7
    with s.get_lock():
        s[2] = 8
    print(raw[:])
    x = c_int(5)
    x.value += 1
    print(x, x.value, c_double(2.5))
    arr3 = (c_int * 3)(1, 2)
    print(arr3[:], len(arr3), list(arr3))
    T = c_int * 2
    t = T(3, 4)
    print(t[0], t[1], T, T.__name__)

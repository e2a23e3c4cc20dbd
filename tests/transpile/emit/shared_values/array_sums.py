from multiprocessing import Array, Process, Value
import ctypes

def fill(arr, start, stop):
    for i in range(start, stop):
        arr[i] = i * i

def total(arr, out):
    s = 0
    for v in arr:
        s += v
    out.value = s

if __name__ == '__main__':
    arr = Array(ctypes.c_longlong, 100)
    a = Process(target=fill, args=(arr, 0, 50))
    b = Process(target=fill, args=(arr, 50, 100))
    a.start(); b.start(); a.join(); b.join()
    out = Value(ctypes.c_int64)
    p = Process(target=total, args=(arr, out))
    p.start(); p.join()
    print(out.value, sum(arr), max(arr), min(arr), len(arr))
    print(arr[:5], arr[-3:], arr[::25])
    print(list(arr)[10:13], 81 in arr, 82 in arr)
    arr[0:3] = [7, 8, 9]
    print(sorted(arr[:5], reverse=True))
    for i, v in enumerate(arr):
        if i > 3: break
        print(i, v)
    print([x * 2 for x in arr if x < 30])

from multiprocessing import Pool, Array, Value

def init(c, a):
    global counter, arr
    counter = c
    arr = a

def task(i):
    with counter.get_lock():
        counter.value += 1
    arr[i] = i * i
    return i

if __name__ == '__main__':
    counter = Value('i', 0)
    arr = Array('i', 10)
    with Pool(2, initializer=init, initargs=(counter, arr)) as pool:
        print(sorted(pool.map(task, range(10))))
    print(counter.value, arr[:])

"""Pools: what their workers see is what was there when the pool was made, initializers may be closures."""
import time
from multiprocessing import Pool, Process

total = 1
data = [1]
state = None


def task(i):
    time.sleep(0.02)
    return total, len(data)


def get(x):
    return state, x


def square(x):
    return x * x


def initialized():
    secret = "s3"

    def init(extra):
        global state
        state = secret + extra

    with Pool(2, initializer=init, initargs=("!",)) as pool:
        print(pool.map(get, range(3)))
    with Pool(1, initializer=lambda: print("init", secret)) as pool:
        print(pool.map(abs, [-1, -2]))


def driver_in_child():
    def driver(n):
        with Pool(2) as pool:
            print(pool.map(square, range(n)))

    process = Process(target=driver, args=(4,))
    process.start()
    process.join()


if __name__ == "__main__":
    pool = Pool(3)
    total = 1000
    data.append(2)
    print(pool.map(task, range(6), chunksize=1))
    total = 2000
    print(pool.map(task, range(6), chunksize=1))
    pool.close()
    pool.join()
    with Pool(1) as pool:
        print(pool.map(task, range(1)))
    initialized()
    driver_in_child()

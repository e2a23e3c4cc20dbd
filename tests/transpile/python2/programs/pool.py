from multiprocessing import Pool
import os, time

def square(x):
    return x * x

def add((a, b)):
    return a + b

if __name__ == '__main__':
    pool = Pool(processes=4)
    print pool.map(square, range(10))
    print pool.map(add, [(1, 2), (3, 4)])
    result = pool.apply_async(square, (12,))
    print result.get(timeout=10)
    for r in pool.imap(square, xrange(5)):
        print r,
    print
    print sorted(pool.imap_unordered(square, [3, 1, 2]))
    pool.close()
    pool.join()

from multiprocessing import Manager

def sq(x):
    return x * x

def add(a, b):
    return a + b

if __name__ == "__main__":
    with Manager() as m:
        pool = m.Pool(2)
        print(pool.map(sq, range(5)))
        r = pool.apply_async(sq, (7,))
        print(r.get())
        print(pool.apply(add, (1, 2)), pool.starmap(add, [(1, 2), (3, 4)]))
        print(list(pool.imap(sq, range(4))))
        r = pool.map_async(sq, [1, 2])
        r.wait()
        print(r.ready(), r.successful(), r.get(timeout=5))
        pool.close()
        pool.join()

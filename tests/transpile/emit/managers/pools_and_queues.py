from multiprocessing import Pool, Manager

def record(args):
    d, key = args
    d[key] = key * 2
    return key

def put(args):
    q, x = args
    q.put(x * x)

if __name__ == "__main__":
    with Manager() as m:
        d = m.dict()
        q = m.Queue()
        with Pool(3) as pool:
            print(pool.map(record, [(d, i) for i in range(10)]))
            pool.map(put, [(q, i) for i in range(5)])
        print(sorted(d.items()))
        out = []
        while not q.empty():
            out.append(q.get())
        print(sorted(out), q.qsize())

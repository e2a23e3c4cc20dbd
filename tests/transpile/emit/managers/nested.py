from multiprocessing import Manager, Process

def child(outer):
    outer["a"].append(4)
    outer["b"]["x"] = 1
    inner = outer["plain"]
    inner.append(99)
    outer["plain2"] = inner

if __name__ == "__main__":
    m = Manager()
    outer = m.dict()
    outer["a"] = m.list([1, 2, 3])
    outer["b"] = m.dict()
    outer["plain"] = [1]
    p = Process(target=child, args=(outer,))
    p.start()
    p.join()
    print(outer["a"], outer["b"], outer["plain"], outer["plain2"])
    print(list(outer["a"]), dict(outer["b"]), len(outer["a"]))
    ll = m.list([m.list([i]) for i in range(3)])
    for i, l in enumerate(ll):
        l.append(i * 10)
    print([list(x) for x in ll])
    ll[0].extend([7, 8])
    print(ll[0][-1], ll[0][1:3], type(ll[0]).__name__)
    print([type(x).__name__ for x in (outer, ll, m.Lock(), m.Event(), m.Namespace(), m.Value("i", 1), m.Queue())])
    m.shutdown()

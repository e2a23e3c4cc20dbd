from multiprocessing import Manager, Process
import multiprocessing
def boom(d):
    d["x"]
if __name__ == "__main__":
    m = Manager()
    print(multiprocessing.active_children()[0].name)
    d = m.dict()
    p = Process(target=boom, args=(d,))
    p.start(); p.join(); print(p.exitcode)
    p = Process(target=boom, args=(d,)); print(p.name)
    l = m.list()
    import pickle
    print(d.copy(), type(d.copy()).__name__, l._getvalue(), d._getvalue())
    import copy
    print(copy.deepcopy(l), copy.copy(d) is d)
    print(d == {}, l == [], d is d, bool(d), bool(l))
    d[1] = "a"; d[(1, 2)] = "t"; d["s"] = {1, 2}; d[None] = 1.0; d[1.5] = b"x"
    print(d)
    print(m.list("abc"), m.dict([(1, 2)]), m.dict({"a": 1}, b=2), m.list((1, 2)))
    with m.Lock():
        print("locked")
    ns = m.Namespace()
    ns.d = d
    print(type(ns.d).__name__, ns.d[1])
    server = multiprocessing.active_children()[0]
    server.terminate()
    server.join()
    try:
        d["x"] = 1
    except (EOFError, ConnectionError, OSError) as e:
        print("dead manager")

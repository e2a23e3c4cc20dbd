from multiprocessing.managers import SyncManager, BaseManager
from multiprocessing import Process
class My(SyncManager):
    pass
def child(address, key):
    m = My(address=address, authkey=key)
    m.connect()
    d = m.dict()
    d["k"] = 5
    print(d, d["k"])
def use(d):
    d["n"] = d["n"] + 1
if __name__ == "__main__":
    m = My(address=("127.0.0.1", 0), authkey=b"k")
    m.start()
    print(m.address[0], type(m.address[1]).__name__)
    p = Process(target=child, args=(m.address, b"k"))
    p.start(); p.join()
    d = m.dict(n=1)
    p = Process(target=use, args=(d,))
    p.start(); p.join()
    print(d)
    m.shutdown()
    n = My()
    n.start()
    print(isinstance(n.address, str))
    o = My(address=n.address)
    o.connect()
    print(o.list([1, 2]))
    n.shutdown()

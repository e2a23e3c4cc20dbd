"""Dicts given to objects: in children, in pickles, with properties, beside other classes."""
import pickle, copy, json
from multiprocessing import Pool, Process, Queue
class Cfg(dict):
    def __init__(self, *a, **k):
        super(Cfg, self).__init__(*a, **k)
        self.__dict__ = self
class Nested(dict):
    def __init__(self, data):
        super().__init__()
        self.__dict__ = self
        for k, v in data.items():
            self[k] = Nested(v) if isinstance(v, dict) else v
class Prop:
    def __init__(self, d):
        self.__dict__ = d
    @property
    def total(self):
        return self.a + self.b
    def __getattr__(self, n):
        return "missing " + n
    def m(self):
        return [k for k in self.__dict__]
class Base:
    state = {}
    def __new__(cls, *a):
        self = object.__new__(cls)
        self.__dict__ = cls.state
        return self
class Derived(Base):
    def __init__(self, name="d"):
        self.name = name
        self.count = getattr(self, "count", 0) + 1
class Ns:
    def __init__(self, **kw):
        self.__dict__.update(kw)
    def __eq__(self, o):
        return self.__dict__ == o.__dict__
    def __repr__(self):
        return "Ns(%s)" % ", ".join("%s=%r" % kv for kv in sorted(self.__dict__.items()))
class WithSet:
    def __init__(self):
        self.__dict__["log"] = []
        self.__dict__["q"] = 1
    def __setattr__(self, n, v):
        self.__dict__.setdefault("log", []).append(n)
        self.__dict__[n] = v
def work(c):
    return c.lr * c["n"], c.lr, type(c).__name__
def child(q, c):
    q.put((c.lr, sorted(c)))
if __name__ == "__main__":
    c = Cfg(lr=0.5, n=4, size=9, update=3)
    print(c.lr, len(c), c.size, c.update, sorted(c.keys()))
    with Pool(2) as p:
        print(p.map(work, [Cfg(lr=1, n=2), c]))
    q = Queue()
    pr = Process(target=child, args=(q, Cfg(lr=3))); pr.start(); print(q.get()); pr.join()
    d = pickle.loads(pickle.dumps(c))
    print(d == c, d.lr, d.n, d.__dict__ is d)
    n = Nested({"a": {"b": {"c": 1}}, "x": 2})
    print(n.a.b.c, n.x, json.dumps(n))
    n.a.b.c = 5
    print(n)
    n.a.b["new"] = 7
    print(n.a.b.new)
    p = Prop({"a": 1, "b": 2})
    print(p.total, p.zz, p.m())
    p.a = 10
    print(p.total)
    try:
        p.total = 3
    except AttributeError as e: print(e)
    p.__dict__["total"] = 99
    print(p.total, p.__dict__)
    x, y = Derived(), Derived("e")
    print(x.name, x.count, y.count, Base.state, x == y)
    k = Ns(a=1, b=2)
    l = Ns(); l.__dict__ = k.__dict__
    l.c = 3
    print(k, l, k == l, k.c)
    k.d = 4
    print(l.d, l.__dict__ is k.__dict__)
    w = WithSet()
    w.z = 3
    print(w.__dict__)
    o = Ns(); o.__dict__ = {**k.__dict__, "a": 5}
    print(o, k)
    o.__dict__ = dict(o.__dict__, zz=1)
    print(o)
    o.__dict__ |= {"yy": 2}
    print(o.yy)
    e = Exception("x"); e.__dict__ = {"code": 5}
    print(e.code, e, e.args)
    class F:
        def f(self): return "F.f"
    f = F(); f.__dict__ = {"f": lambda: "own f", "g": len}
    print(f.f(), f.g("abc"), F.f(f))
    f.__class__ = Ns
    print(type(f), sorted(f.__dict__), isinstance(f, Ns), isinstance(f, F))
    print(dir(c)[:0], "lr" in dir(c), "lr" in vars(c))
    z = Cfg(); z.a = 1; z.b = z
    print(z, z.b.b.a)
    for bad in (3, None, [("a", 1)]):
        try: z.__dict__ = bad
        except TypeError as e: print(e)
    del z.a
    print(z.get("a", "gone"), list(z))
    z.pop("b")
    print(hasattr(z, "b"), z.__dict__)
    z.setdefault("k", []).append(1)
    print(z.k)
    z.clear(); print(hasattr(z, "k"))

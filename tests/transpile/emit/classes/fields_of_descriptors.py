import copy, pickle
from multiprocessing import Pool
class F:
    def __set_name__(self, owner, name): self.name = name
    def __get__(self, o, t=None): return self if o is None else o.__dict__.get(self.name, 0)
    def __set__(self, o, v): o.__dict__[self.name] = v
class E:
    a = F()
    b = F()
    def __init__(self): self.a = 1; self.c = [2]
e = E()
f = copy.copy(e); print(f.a, f.b, f.c is e.c, vars(f))
g = copy.deepcopy(e); print(g.a, g.b, g.c is e.c, g.c, vars(g))
h = pickle.loads(pickle.dumps(e)); print(h.a, h.c, vars(h))
e.__dict__.update(b=7); print(e.b, e.__dict__); e.__dict__["a"] = 9; print(e.a, "a" in e.__dict__, e.__dict__.pop("a"), e.a, list(e.__dict__.items()))
for k, v in vars(e).items(): print(k, v)
x = E.__new__(E); x.__dict__ = dict(e.__dict__); print(x.b, x.c, vars(x))
x.__dict__.update(e.__dict__, a=5); print(x.a)

class P:
    @property
    def v(self): return self.__dict__["v"] * 2
    @v.setter
    def v(self, n): self.__dict__["v"] = n
p = P(); p.v = 4; q = copy.copy(p); print(p.v, q.v, vars(q), copy.deepcopy(p).v)


def look(o):
    return o.a, o.c, list(vars(o))


if __name__ == "__main__":
    with Pool(1) as pool:
        print(pool.apply(look, (e,)))
        e.a = 12
        print(vars(pool.map(copy.copy, [e])[0]))

class D:
    def __init__(self): self.real = 1
    def __getattr__(self, name):
        if name.startswith("dyn"): return name.upper()
        raise AttributeError(f"no {name}")
    def __setattr__(self, name, v):
        print("set", name, v)
        super().__setattr__(name, v)
    def __delattr__(self, name):
        print("del", name)
        object.__delattr__(self, name)
d = D()
print(d.real, d.dyn_x, getattr(d, "dyn_y"), getattr(d, "zz", "default"), hasattr(d, "qq"))
d.a = 5
d.a += 1
del d.a
try: d.a
except AttributeError as e: print(e)
class G:
    def __init__(self): self.x = 1
    def __getattribute__(self, name):
        if name == "secret": return 42
        return super().__getattribute__(name)
g = G()
print(g.x, g.secret)
class Dir:
    def __dir__(self): return ["b", "a"]
print(dir(Dir()))
class Proxy:
    def __init__(self, t): object.__setattr__(self, "_t", t)
    def __getattr__(self, n): return getattr(self._t, n)
    def __setattr__(self, n, v): setattr(self._t, n, v)
class Target:
    def __init__(self): self.v = 3
    def go(self, k): return self.v * k
p = Proxy(Target())
p.v = 10
print(p.v, p.go(3), p._t.v)

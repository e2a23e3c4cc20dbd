class Lazy:
    def __init__(self, f): self.f = f; self.name = f.__name__
    def __get__(self, obj, cls):
        if obj is None: return self
        v = self.f(obj)
        obj.__dict__[self.name] = v
        return v
class C:
    @Lazy
    def data(self):
        print("computing")
        return [1, 2, 3]
c = C()
print(c.data, c.data)
class Const:
    def __init__(self, v): self.v = v
    def __get__(self, obj, cls): return self.v
    def __set__(self, obj, v): raise AttributeError("constant")
class D:
    PI = Const(3.14)
d = D()
print(d.PI, D.PI)
try: d.PI = 3
except AttributeError as e: print(e)
class ClassProp:
    def __init__(self, f): self.f = f
    def __get__(self, obj, owner): return self.f(owner)
class E:
    @ClassProp
    def label(cls): return cls.__name__.lower()
class F(E): pass
print(E.label, F.label, F().label)

class P:
    def __init__(self): self._x = 1
    def getx(self): return self._x
    def setx(self, v): self._x = v
    x = property(getx, setx, doc="an x")
    y = property(lambda self: self._x * 10)
    z = property()
    @z.getter
    def z(self): return "z"
p = P()
p.x = 4
print(p.x, p.y, p.z, P.x.__doc__)
class Q(P):
    @P.x.setter
    def x(self, v): self._x = v * 2
    @property
    def y(self): return "Q" + str(super().y)
q = Q()
q.x = 4
print(q.x, q.y)
setattr(q, "x", 10)
print(getattr(q, "x"), hasattr(q, "nope"))
def make(name):
    def get(self): return self.__dict__[name]
    def set(self, v): self.__dict__[name] = v
    return property(get, set)
class R:
    a = make("a")
    b = make("b")
r = R()
r.a = 1; r.b = 2
print(r.a, r.b, r.__dict__)

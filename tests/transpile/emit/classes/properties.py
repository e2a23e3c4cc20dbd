class T:
    def __init__(self, c): self._c = c
    @property
    def c(self): "Celsius"; return self._c
    @c.setter
    def c(self, v):
        if v < -273: raise ValueError("too cold")
        self._c = v
    @c.deleter
    def c(self): print("deleting"); self._c = 0
    @property
    def f(self): return self.c * 9 / 5 + 32
class U(T):
    @property
    def c(self): return super().c + 1
    @c.setter
    def c(self, v): self._c = v * 2
    @property
    def f(self): return -super().f
t = T(10); t.c = 20; print(t.c, t.f)
del t.c
print(t.c)
try: t.c = -300
except ValueError as e: print(e)
try: t.f = 3
except AttributeError as e: print(e)
u = U(1); print(u.c, u.f); u.c = 4; print(u.c)
setattr(t, "c", 7); print(getattr(t, "c"), hasattr(t, "g"))
class V:
    def __init__(self): self._x = 1
    def getx(self): return self._x
    def setx(self, v): self._x = v
    x = property(getx, setx)
v = V(); v.x = 5; print(v.x)

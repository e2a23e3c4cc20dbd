class T:
    def __init__(self, c): self._c = c
    @property
    def c(self):
        "the degrees"
        return self._c
    @c.setter
    def c(self, v):
        if v < -273: raise ValueError("too cold")
        self._c = v
    @c.deleter
    def c(self):
        print("deleting")
        del self._c
    @property
    def ro(self): return 1
t = T(3)
t.c = 5
print(t.c)
t.c += 2
print(t.c)
try: t.c = -300
except ValueError as e: print(e)
del t.c
try: print(t.c)
except AttributeError as e: print(e)
try: t.ro = 4
except AttributeError as e: print(e)
try: del t.ro
except AttributeError as e: print(e)
print(T.c.__doc__)
print(type(T.c), T.c.fget(T(8)))
print(isinstance(T.c, property))

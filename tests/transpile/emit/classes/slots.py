class S:
    __slots__ = ("x", "y")
    def __init__(self, x, y): self.x = x; self.y = y
s = S(1, 2)
try: s.z = 3
except AttributeError as e: print(e)
print(s.x, s.y, S.__slots__)
print(hasattr(s, "__dict__"))
del s.x
try: s.x
except AttributeError as e: print(e)
class T(S):
    __slots__ = ["z"]
t = T(1, 2); t.z = 9
print(t.z)
try: t.w = 1
except AttributeError as e: print(e)
class U(S): pass
u = U(3, 4); u.q = 7
print(u.q, u.__dict__)


class Fixed:
    __slots__ = ("x", "_y")

    def __init__(self):
        self.x = self._y = 1


fixed = Fixed()
for name in ("x", "z"):
    try:
        setattr(fixed, name, 5)
        print(fixed.x)
    except AttributeError as e:
        print(e)

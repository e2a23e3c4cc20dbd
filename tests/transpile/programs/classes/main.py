from base import Base, Registry, Color, Point, make
import base as bb
class Sub(Base):
    kind = "sub"
    limit = 5
    def __init__(self, n):
        super().__init__(n)
        self.extra = []
    def describe(self):
        return super().describe() + f" extra={self.extra} {self.limit}"
    @property
    def size(self):
        return self.n * 2
s = Sub(3)
s.extra.append(1)
s.tag = "dyn"
print(s.describe(), s.size, s.tag, Base(1).size, Base.count, Sub.kind, Base.kind)
print(isinstance(s, Base), issubclass(Sub, bb.Base), Sub.__mro__[1].__name__)
class R(Registry):
    pass
print(Registry.names)
print(Color.RED, Color["BLUE"].value, [c.name for c in Color])
p = Point(1, 2)
p2 = p._replace(x=5)
print(p, p2, p2.x + p.y, make(3))
class Err(bb.AppError):
    code = 7
try:
    raise Err("oops")
except bb.AppError as e:
    print(type(e).__name__, e, e.code, e.render())
bb.Base.count = 100
print(Base(2).total())
print(bb.helper(s, key=lambda o: o.n))
@bb.timed
def slow(x, *, y=2):
    return x + y
print(slow(1, y=5), slow.__name__)
with bb.managed("r") as r:
    print(r)
print(sum(bb.squares(4)), next(bb.squares(3)))
print(bb.compose(str, abs)(-3), bb.CONST + 1, bb.ratio * 2, bb.big * 2)
class Mixed(Base, bb.Loud):
    pass
print(Mixed(4).shout())
print(f"{bb.Temp(21):F}", bb.Temp(1) + bb.Temp(2), bb.Temp(3) > bb.Temp(2), len(bb.Temp(5)))
match p:
    case bb.Point(x=1, y=yy):
        print("matched", yy)

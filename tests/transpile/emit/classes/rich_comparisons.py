class C:
    def __init__(self, v): self.v = v
    def __lt__(self, o): return ('lt', self.v, o)
    def __eq__(self, o): return [o]
    def __ge__(self, o): return NotImplemented
    def __hash__(self): return 1
def show(f):
    try:
        r = f()
        print(repr(r), type(r).__name__)
    except Exception as e:
        print(type(e).__name__, e)
x = C(1)
print(x < 3, 3 > x, x == 4, 4 == x, x != 4)
show(lambda: x < 3)
show(lambda: x >= 3)
show(lambda: x < 3 < 5)
show(lambda: 3 < 5 > x)
show(lambda: 1 < 2 < 3)
if x < 3: print('yes')
def f(a, b): return a < b
print(f(1, 2), f(x, 2), f(2.5, x) if False else 0)
y = x < 3 or 5
print(y, not x < 3)
class D(C):
    def __gt__(self, o): return 'gt'
print(C(1) < D(2), D(1) > C(2))
class O:
    def __eq__(self, other): return True
print(O() == 1, O() != 1, O() == O())

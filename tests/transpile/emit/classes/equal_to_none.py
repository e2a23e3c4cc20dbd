class C6:
    def __eq__(self, other):
        print('__eq__')
x7 = C6()
print(repr(x7 != None))
print(x7 == None, x7 != 5, x7 == x7)
class N:
    def __eq__(self, other): return 0
print(N() != None, N() == None)
def f(x):
    return x != None, x == None
print(f(x7), f(N()), f(None), f(3))
class P:
    def __init__(self, n, nxt=None): self.n = n; self.nxt = nxt
    def __eq__(self, o):
        print("P eq", o)
        if not isinstance(o, P): return NotImplemented
        return self.n == o.n
def walk(p):
    while p != None:
        print(p.n)
        p = p.nxt
def last(p):
    if p == None: return None
    if p.nxt == None: return p.n
    return last(p.nxt)
walk(P(1, P(2)))
print(last(P(1, P(2))))
print(None == P(1), None != P(2))

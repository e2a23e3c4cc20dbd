"""None of functions that give nothing is the None of all others: alone, in lists and dicts, and from whoever calls them."""
class A:
    def run(self): print("x")
class B(A):
    def run(self): return 5
def log(m): print(m)
def get(m): return 5
def test(o):
    r = o.run()
    print(r is None, r is not None, r == None, [r], r)
    if r is None: print('none')
test(A()); test(B())
for fn in (log, get):
    r = fn(1)
    print(r is None, r)
    rs = [f(2) for f in (log, get)]
    print([x for x in rs if x is not None], rs.count(None), None in rs, {x: 1 for x in rs})
def maybe(x): return log(x) if x else 7
q = maybe(1)
print(q is None)
q = maybe(0)
print(q is None)
def thru(x):
    if x: return log(x)
    return 3
for x in (0, 1):
    w = thru(x)
    print(w is None, w == None, w != None)
fs = {'a': log, 'b': get, 'c': lambda m: print(m), 'd': lambda m: m}
for k, f in fs.items():
    v = f(4)
    print(k, v is None, v if v is not None else 'nothing')
    match v:
        case None: print('matched')
        case _: print('other')

d = {'a': 1, 'b': 2, 'c': 3, 'd': 4}
while d: print d.popitem(),
print
try: d.popitem()
except KeyError, e: print e
s = set(['x', 'y', 'z', 'w'])
print s.pop(), s, len(s)
print {1, 2, 3}, {'b', 'a'}, set('hello'), frozenset('abc'), set(range(20, 0, -3))
big = {}
for i in range(100): big['k%d' % (i * 7)] = i
print big.keys()[:10], big.values()[-5:]
for i in range(0, 100, 2): del big['k%d' % (i * 7)]
for i in range(5): big['new%d' % i] = i
print big.keys()
print dict((str(i), i) for i in range(12)), dict([('z', 1), ('y', 2)], x=3, w=4)
n = {}
for i in [100, 5, 37, 8, 64, 1024, 77, 3]: n[i] = chr(65 + i % 26)
print n, sorted(n), n.keys(), [k for k in n if k > 50]
x = dict(n); x.update({1: 'one', 2: 'two'}); print x
y = {}; y.update(n); y.update(a=1); print y
m = {}
for w in 'it was the best of times it was the worst of times'.split(): m[w] = m.get(w, 0) + 1
print m, m.items()
print {(i, j): i * j for i in range(3) for j in range(3)}
print {None: 0}, {0.5: 'a', 1.5: 'b', 2: 'c', -1: 'd', 10 ** 10: 'e'}

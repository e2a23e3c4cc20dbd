print map(str, [1, 2, 3]), map(lambda x, y: x + y, [1, 2], [3, 4]), map(None, [1, 2], ['a', 'b', 'c'])
print filter(lambda x: x % 2, range(10)), filter(lambda c: c != 'a', 'banana'), filter(None, (0, 1, '', 'x'))
print reduce(lambda a, b: a * b, range(1, 6)), reduce(lambda a, b: a + b, [[1], [2]], [])
print zip('abc', range(3)), zip(*[(1, 2), (3, 4)])
print range(10)[2:5], range(0, 10, 3), xrange(10)[3], len(xrange(10))
print sorted('banana'), sorted([3, 1, 2], reverse=True), sorted(['b', 'A', 'c'], key=str.lower)
print sorted([3, 1, 2], lambda a, b: b - a)
print apply(max, [1, 5, 3]), apply(lambda a, b=2: (a, b), (1,), {'b': 3})
l = [5, 2, 8]
l.sort(); print l
l.sort(cmp=lambda a, b: cmp(b, a)); print l
l.sort(None, lambda x: -x); print l
l.reverse(); print l
print enumerate(['a', 'b']).next(), list(enumerate('ab'))
print any([0, 1]), all([1, 1]), sum([0.1] * 3), min(3, 1), max('abc')
g = (x * x for x in range(4))
print g.next(), g.next(), list(g)
def gen():
    for i in range(3):
        yield i
print list(gen()), sum(gen())
f = lambda *a, **k: (a, sorted(k.items()))
print f(1, 2, x=3)
from itertools import izip, imap, ifilter, count, islice, chain, groupby
print list(izip([1, 2], [3, 4])), list(imap(lambda x: x + 1, [1, 2])), list(ifilter(None, [0, 1]))
for a, b in izip('ab', 'cd'): print a, b
print list(islice(count(5), 3)), [(k, list(v)) for k, v in groupby([1, 1, 2])]
print [i for i in range(3)], i
print [(a, b) for a in 1, 2 for b in 'x', 'y']
import itertools
print list(itertools.izip_longest([1], [2, 3])), list(itertools.imap(pow, (2, 3), (5, 2)))
print dict((k, v) for k, v in zip('ab', (1, 2))), set(x % 3 for x in range(10)), {x: x for x in 'ab'}
print cmp('a', 'b'), cmp([1, 2], [1, 3]), cmp(2, 1), cmp(None, 0), cmp((1,), [1])
print isinstance('a', basestring), isinstance(u'a', unicode), isinstance(u'a', basestring), callable(len)
print 'x' in {'x': 1}, 'a' not in 'banana', [1, 2] < [1, 3], (1, 'a') < (1, 'b')

def compose(*fs):
    return reduce(lambda f, g: lambda x: f(g(x)), fs)
inc = lambda x: x + 1
dbl = lambda x: x * 2
print compose(inc, dbl)(5), compose(dbl, inc, inc)(1)
fns = [lambda i=i: i * i for i in range(4)]
print [f() for f in fns], map(lambda f: f(), fns)
late = [lambda: i for i in range(3)]
print [f() for f in late]
def counter():
    counter.n += 1
    return counter.n
counter.n = 0
counter(); print counter(), counter.n, counter.func_name, counter.__name__
def kwargs_only(a, *args, **kw):
    print a, args, sorted(kw.iteritems())
kwargs_only(1); kwargs_only(1, 2, 3, x=4); kwargs_only(*[1, 2], **{'y': 5}); kwargs_only(a=9)
def default(l=[]):
    l.append(len(l)); return l
default(); print default(), default([7])
print (lambda *a: a)(1, 2), (lambda **k: k)(a=1), (lambda a, b=2, *c: (a, b, c))(1, 3, 4)
def gen(n):
    for i in xrange(n):
        if i == 3: return
        yield i
print list(gen(10)), dict((x, x * x) for x in gen(3)), sum(gen(3))
x = 10
def shadow():
    x = 20
    def inner(): return x
    return inner() + 1
print shadow()
print [(a, b) for a in range(3) for b in range(a)], [[j for j in range(i)] for i in range(3)]
a = b = []
a.append(1); print b, a is b, a == [1], id(a) == id(b)
t = 1, 2; (p, q), r = t, 3; print p, q, r
first, rest = range(5)[0], range(5)[1:]; print first, rest
l = range(10); l[2:5] = ['x']; print l; del l[::2]; print l; l.insert(0, 'first'); l.extend('ab'); print l, l.pop(), l.pop(0), l.count('x')
d = {}; d['a'], d['b'] = 1, 2; d.update(c=3); print sorted(d), d.pop('a'), d.popitem() in [('b', 2), ('c', 3)], len(d)
s = 'abc'; s += 'd'; print s * 2, s[-2:], s[::2]
n = 5; n **= 2; n -= 1; n //= 5; n <<= 2; n |= 1; print n, n ^ 3
print 'yes' if n > 3 else 'no', n > 3 and 'and' or 'or', 1 < n < 100, not n
while n:
    n -= 1
    if n == 10: print 'ten'; continue
    if n < 5: break
print n
print max(len(w) for w in 'a bb ccc'.split()), min([3, 1, 2], key=lambda v: -v), sorted('hello', key=lambda c: (c != 'l', c))

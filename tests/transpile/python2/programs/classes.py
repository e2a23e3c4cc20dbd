class Old:
    "doc"
    count = 0
    def __init__(self, name):
        self.name = name
        Old.count += 1
    def greet(self):
        print "hi,", self.name
class Child(Old):
    def __init__(self, name, age):
        Old.__init__(self, name)
        self.age = age
    def __str__(self):
        return "%s (%d)" % (self.name, self.age)
    def __cmp__(self, other):
        return cmp(self.age, other.age)
    def __nonzero__(self):
        return self.age > 0
    def __len__(self):
        return self.age
c = [Child('a', 3), Child('b', 1), Child('c', 2)]
c.sort()
for x in c: print x
print c[0] < c[1], c[0] == c[1], max(c), bool(Child('z', 0)), len(c[0])
c[0].greet()
print Old.count, Old.__doc__, c[0].__class__.__name__
class New(object):
    def __init__(self): self._x = 1
    def getx(self): return self._x
    def setx(self, v): self._x = v
    x = property(getx, setx)
    @staticmethod
    def st(a): return a * 2
    @classmethod
    def cl(cls): return cls.__name__
n = New(); n.x = 5
print n.x, New.st(4), New.cl(), isinstance(n, New), hasattr(n, 'y'), getattr(n, 'y', 'none')
class It:
    def __init__(self, n): self.n = n; self.i = 0
    def __iter__(self): return self
    def next(self):
        if self.i >= self.n: raise StopIteration
        self.i += 1
        return self.i
print list(It(3)), [x * 2 for x in It(3)]
it = It(2)
print it.next(), it.next()
try: it.next()
except StopIteration: print 'stop'
class V:
    def __init__(self, x): self.x = x
    def __div__(self, o): return V(self.x / o)
    def __add__(self, o): return V(self.x + o.x)
    def __repr__(self): return 'V(%r)' % self.x
    def __getitem__(self, i): return self.x + i
    def __call__(self, *a, **k): return a, k
    def __contains__(self, v): return v == self.x
    def __eq__(self, o): return self.x == o.x
    def __del__(self): pass
print V(9) / 2, V(1) + V(2), V(3)[4], V(1)(1, 2, k=3), 5 in V(5), V(1) == V(1)
class Sup(New):
    def __init__(self):
        super(Sup, self).__init__()
        self.z = 1
print Sup().x, Sup().__dict__

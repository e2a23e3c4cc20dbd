def countdown(n):
    print "counting down from", n
    while n > 0:
        yield n
        n -= 1
    print "done"
c = countdown(3)
print c.next()
for i in c: print i
def grep(pattern):
    print "looking for", pattern
    while True:
        line = (yield)
        if pattern in line: print line
g = grep("python")
g.next()
g.send("yeah, but no")
g.send("python generators rock!")
g.close()
def averager():
    total, n, avg = 0.0, 0, None
    while 1:
        x = yield avg
        total += x; n += 1
        avg = total / n
a = averager(); a.next()
print a.send(10), a.send(20), a.send(7)
class Tree(object):
    def __init__(self, v, l=None, r=None): self.v, self.l, self.r = v, l, r
    def __iter__(self):
        if self.l:
            for x in self.l: yield x
        yield self.v
        if self.r:
            for x in self.r: yield x
print list(Tree(2, Tree(1), Tree(3))), sum(Tree(5, Tree(4))), [x ** 2 for x in Tree(1)]
class Ctx(object):
    def __enter__(self): print "enter"; return self
    def __exit__(self, t, v, tb):
        print "exit", t and t.__name__, v
        return True
with Ctx() as c:
    raise ValueError("inside")
print 'after'
it = iter([1, 2])
print it.next(), next(it), next(it, 'end')
class Fib:
    def __init__(self): self.a, self.b = 0, 1
    def next(self):
        r = self.a
        self.a, self.b = self.b, self.a + self.b
        return r
    def __iter__(self): return self
import itertools
print list(itertools.islice(Fib(), 10)), zip(Fib(), 'abc')
for i, f in enumerate(Fib()):
    if i > 3: break
    print f,

def outer():
    total = [0]
    def inner(x):
        total[0] += x
        return total[0]
    return inner
f = outer()
f(1); f(2)
print f(3)
def deco(fn):
    def wrapper(*args, **kwargs):
        print "calling", fn.func_name, args, kwargs
        return fn(*args, **kwargs)
    wrapper.__name__ = fn.__name__
    return wrapper
@deco
def add(a, b=2):
    "Adds"
    return a + b
print add(1), add(1, b=5), add.__name__
def fib(n, memo={}):
    if n in memo: return memo[n]
    if n < 2: return n
    memo[n] = fib(n - 1) + fib(n - 2)
    return memo[n]
print fib(30), fib(90), fib(100)
print [fib(i) for i in xrange(10)]
x = 5
def g():
    global x
    x += 1
    return x
print g(), x
print (lambda x, y=10: x * y)(3), map(lambda (x, y): x / y, [(9, 2), (8.0, 3)])
print sum(i for i in xrange(101)), 2 ** 100, 10 ** 20
a, (b, c) = 1, (2, 3)
print a, b, c
a, b = b, a
print a, b
if a and not b or c: print 'yes'
else: print 'no'
i = 0
while True:
    i += 1
    if i % 2: continue
    if i > 6: break
    print i,
else:
    print 'never'
print
for i in range(3):
    pass
else:
    print 'for else', i
try:
    print 'try'
finally:
    print 'finally'
assert x == 6
del x
try:
    print nothing_here
except NameError, e:
    print e
print `a`, `'q'`, repr(None), str(True)
exec_ = 1
print "%s" % (None,), "%s" % None, "%5s|%-5s|" % (True, None)
print not None, bool([]), bool('0'), 1 if [] else 2

def f(x):
	if x:
	    y = 1
        else:
	    y = 2
	return y
print f(1), f(0)
if 1:
    print "a"; print "b",; print "c"
class C: pass
c = C(); c.x = 1
print c.x <> 2, `c.x`, 0777, 0xFFL, 1e3, .5, 5., 10l, 0L
exec_count = 0
print ur"raw\tunicode", u"\u4e2d", b"bytes", br"a\b", "\x41\101\n".strip(), "\u0041"
print (lambda (a, (b, c)), d=1: a + b + c + d)((1, (2, 3)))
def g((a, b), c=3, *d, **e): return a, b, c, d, sorted(e.items())
print g((1, 2)), g([1, 2], 4, 5, z=6)
x = [i * j for i in range(3) if i for j in 1, 2]
print x, [y for y in (1, 2)], {z for z in 'a'}, {k: v for k, v in [(1, 2)]}
print 1 if x else 2, not x, x and 1 or 2, -2 ** 2, 2 ** -1, ~0
def h():
    "doc"
    global x
    x = 5
    return
print h(), x, h.__doc__
while x > 3: x -= 1
else: print 'else', x
print [1, 2, 3][:2], [1, 2, 3][::-1], (1,)[0]
assert x, "msg"
try: pass
except: pass
else: print 'ok'
finally: print 'fin'
with open('/dev/null') as f1, open('/dev/null') as f2: print f1.read() == f2.read()
@staticmethod
def s(): pass
print 5 if 1 else 6, 1 < 2 <> 3, 'a' 'b', ("x"), ()
from os.path import (join, split as sp,)
print join('a', 'b'), sp('/a/b')
print "%s" % `[1]`, str(`1`), print_ if 0 else 'np'
del c, x

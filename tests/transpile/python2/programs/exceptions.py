import sys
class MyError(Exception):
    def __init__(self, value):
        self.value = value
    def __str__(self):
        return repr(self.value)
try:
    raise MyError(2 * 2)
except MyError as e:
    print 'My exception occurred, value:', e.value
try:
    raise MyError, 'oops'
except MyError, e:
    print e
try:
    int('abc')
except ValueError, msg:
    print "ValueError:", msg
try:
    open("/nonexistent/file")
except IOError, (errno, strerror):
    print "I/O error(%s): %s" % (errno, strerror)
try:
    open("/nonexistent/file")
except IOError as e:
    print e, e.errno, e.filename, e[0]
try:
    {}['x']
except KeyError, e:
    print 'KeyError', e, repr(e)
try:
    [].pop()
except IndexError, e: print e
try:
    'a' + 1
except TypeError, e: print e
try:
    x = undefined_thing
except NameError, e: print e
try:
    None.foo
except AttributeError, e: print e
try:
    1 % 0
except ZeroDivisionError, e: print e, e.message
try:
    1.0 / 0
except ZeroDivisionError, e: print e
try:
    a, b = 1, 2, 3
except ValueError, e: print e
try:
    a, b, c = [1, 2]
except ValueError, e: print e
def f(a, b): pass
try:
    f(1)
except TypeError, e: print e
try:
    f(1, 2, 3)
except TypeError, e: print e
try:
    f(1, 2, c=3)
except TypeError, e: print e
try:
    raise RuntimeError('a', 'b')
except RuntimeError, e:
    print e, e.args, repr(e)
try:
    try:
        raise KeyError('inner')
    except KeyError:
        raise
except:
    print sys.exc_info()[0], sys.exc_info()[1]
try:
    assert 1 == 2, "not equal"
except AssertionError, e:
    print 'assert', e
try:
    raise "string exception"
except TypeError, e:
    print e

class E: pass
class F(E):
    def __init__(self, m): self.m = m
    def __str__(self): return 'F:' + self.m
try:
    raise F('x')
except E, e:
    print e, e.m
try:
    raise E
except E:
    print 'E'
try:
    raise F, 'arg'
except F, e: print e
def t():
    try:
        return 'try'
    finally:
        print 'cleanup'
print t()
for exc in (ValueError, KeyError('k'), IOError(2, 'msg'), OSError(2, 'msg', 'file')):
    try: raise exc
    except (ValueError, KeyError), e: print 'vk', repr(e)
    except EnvironmentError, e: print 'env', e, e.errno, repr(e)
try:
    try: raise ValueError('a')
    except ValueError, e: raise KeyError('b')
except KeyError, e: print 'chained', e
try: raise IOError('just text')
except IOError, e: print e, e.errno
try: float('x')
except ValueError, e: print e
try: [][1]
except IndexError, e: print e
try: 'abc'.foo()
except AttributeError, e: print e
try: {}.foo
except AttributeError, e: print e
class G(object): pass
try: G().bar
except AttributeError, e: print e
try: len(5)
except TypeError, e: print e
try: 5()
except TypeError, e: print e
try: 5[0]
except TypeError, e: print e
try: [1, 2]['a']
except TypeError, e: print e
try: 'a' + 5
except TypeError, e: print e
try: 5 + 'a'
except TypeError, e: print e
try: [1] + (2,)
except TypeError, e: print e
try: int([])
except TypeError, e: print e
try: int('12x')
except ValueError, e: print e
try: {[]: 1}
except TypeError, e: print e
try: iter(5)
except TypeError, e: print e
try: for_ = [x for x in 5]
except TypeError, e: print e
try: a, b = 5
except TypeError, e: print e
try: 'x' * 'y'
except TypeError, e: print e
try: 'a'.join([1])
except TypeError, e: print e
try: 'abc'.index('z')
except ValueError, e: print e
try: [1].remove(5)
except ValueError, e: print e
try: [1].index(5)
except ValueError, e: print e
try: max([])
except ValueError, e: print e
try: '%d' % 'x'
except TypeError, e: print e
try: '%s %s' % 'x'
except TypeError, e: print e
try: '%s' % (1, 2)
except TypeError, e: print e
try: print undefined
except NameError, e: print e
def loc():
    print z
    z = 1
try: loc()
except UnboundLocalError, e: print e
try: None + 1
except TypeError, e: print e
try: -'a'
except TypeError, e: print e
try: 1 in 5
except TypeError, e: print e
try: abs('a')
except TypeError, e: print e
try: sum(['a'])
except TypeError, e: print e
try: unicode('\xff', 'ascii')
except UnicodeDecodeError, e: print 'ude'
t()()

"""doc"""
import sys
class Old:
    x = 1
    def __init__(self, n=0): self.n = n
    def m(self): return self.n
class Sub(Old):
    def __str__(self): return 'sub %d' % self.n
class New(object): pass
class SubNew(New): pass
class Mixed(Old, New): pass
o = Old(3)
try: o.missing
except AttributeError, e: print e
try: Sub().nothing()
except AttributeError, e: print e
try: New().missing
except AttributeError, e: print e
print repr(o)[:24], str(o)[:24], type(o), type(o).__name__, type(New()).__name__
print Old, New, Sub, o.__class__, o.__class__.__name__, Sub(2), isinstance(Sub(), Old), issubclass(Sub, Old)
print repr(Sub(1))[:24], [Sub(1)][0], o.m(), Old.m(o), Old.x, o.__dict__
print type(Old) == type(Sub), hasattr(o, 'x'), type(o) == type(Sub())
class Err(Exception): pass
print repr(Err('x')), Err, str(Err)
o.zzz

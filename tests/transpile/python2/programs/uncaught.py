def inner(d):
    return d['missing']
def outer():
    inner({})
class Custom(Exception): pass
try:
    outer()
except KeyError, e:
    print 'KeyError:', e
try:
    raise Custom, 'with text'
except Custom, inst:
    print type(inst), inst.args, inst
    x, = inst.args
    print x
    x, = inst
raise Custom('final', 2)

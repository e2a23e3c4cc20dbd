d = {}
for w in "the quick brown fox jumps over the lazy dog and the other fox".split():
    if d.has_key(w):
        d[w] += 1
    else:
        d[w] = 1
items = d.items()
items.sort(lambda a, b: cmp(b[1], a[1]) or cmp(a[0], b[0]))
for k, v in items:
    print "%-8s %3d" % (k, v)
print d
for k in d: print k,
print
for k, v in d.iteritems():
    print k, '=>', v
print d.values(), len(d.keys())
print dict(a=1, b=2, c=3), dict([(i, i * i) for i in range(8)])
del d['the']
d['zebra'] = 10
print d
e = d.copy()
e.update({'one': 1, 'two': 2})
print e, sorted(e)
print {1: 'a', 'x': 2, (1, 2): 3, 2.5: 4}
keys = d.keys()
keys.sort()
print keys
print max(d.iteritems(), key=lambda (k, v): v)
for k in d.keys():
    if d[k] == 1: del d[k]
print d
print d.pop('fox'), d.get('none'), d.setdefault('new', []), d

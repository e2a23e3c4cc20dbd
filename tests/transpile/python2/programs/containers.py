a = set([1, 2, 3, 'x', 'yy', 'zzz'])
b = set(['x', 3, 99])
print a & b, a | b, a - b, a ^ b
print sorted(a & b), len(a), 'x' in a
s = set('hello world')
print s
print frozenset([1, 2]), set(), set([()])
d = {}
for i in range(20): d['key%d' % i] = i
print d
print d.keys()
e = {'host': 'localhost', 'port': 8080, 'user': 'root', 'password': 'x', 'db': 'test', 'charset': 'utf8', 'debug': True, 'timeout': 3.5}
print e
print e.items()
for k in e: print k, e[k]
del e['port']; e['new'] = 1; e['port'] = 99
print e
print dict(zip(['one', 'two', 'three', 'four', 'five', 'six'], range(6)))
print dict.fromkeys(['a', 'b', 'c'], 0), dict.fromkeys('xyz')
n = {1: 'one', 2: 'two', 1000: 'thousand', -1: 'minus', 10**12: 'big'}
print n
m = {(1, 2): 'a', (0, 0): 'b', (3, 4): 'c', ('a', 1): 'd'}
print m
f = {1.5: 'x', 2.25: 'y', 0.1: 'z', 1e10: 'w', -3.7: 'v', 3.0: 'u'}
print f
print {True: 1, False: 0, None: 2}[None]
import json
print json.dumps(e), json.dumps([1, 2.5, None, True, "x"]), json.dumps({'b': 1, 'a': 2}, sort_keys=True)
from collections import defaultdict, Counter, OrderedDict, namedtuple, deque
dd = defaultdict(list)
for w in "one two three four five six".split(): dd[len(w)].append(w)
print dd, dict(dd)
print Counter('abracadabra').most_common(2), OrderedDict([('z', 1), ('a', 2)])
P = namedtuple('P', 'x y'); print P(1, 2), deque([1, 2], 3)
class O(object):
    def __init__(self):
        self.name = 'n'; self.value = 1; self.items = []; self.zeta = 2; self.alpha = 3
print O().__dict__, vars(O())
def kw(**k): return k
print kw(alpha=1, beta=2, gamma=3, delta=4, epsilon=5, zeta=6)
print sorted(kw(a=1).items()), d == dict(d), cmp({1: 2}, {1: 3})
x = {'a': 1}; y = dict(x, b=2); print y, x
print hash('hello'), hash(1.5), hash((1, 2)), hash(10), hash('') , hash(-1), hash(2**40)
print {}.items(), [k for k in {'q': 1, 'w': 2, 'e': 3, 'r': 4, 't': 5, 'y': 6}]

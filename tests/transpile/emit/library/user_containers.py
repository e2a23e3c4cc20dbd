"""Classes of collections to derive from, and the others' less usual sides."""
from collections import *
import collections, copy, pickle


def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


class D(UserDict):

    def __setitem__(self, k, v):
        super().__setitem__(k.lower(), v)


d = D({'A': 1}, B=2)
t(lambda: d)
t(lambda: d['a'])
t(lambda: d['Z'])
t(lambda: d.data)
t(lambda: d.get('b'))
t(lambda: list(d))
t(lambda: len(d))
t(lambda: 'a' in d)
t(lambda: d.setdefault('C', 3))
t(lambda: d.pop('c'))
t(lambda: d.update(E=5))
t(lambda: d.items())
t(lambda: d.keys())
t(lambda: list(d.values()))
t(lambda: d == {'a': 1, 'b': 2, 'e': 5})
t(lambda: d | {'X': 1})
t(lambda: d.copy())
t(lambda: copy.copy(d))
t(lambda: type(d.copy()))
t(lambda: d.popitem())
t(lambda: d.clear())
t(lambda: bool(d))
t(lambda: D.fromkeys(['Q'], 1))
t(lambda: isinstance(d, dict))
t(lambda: UserDict([('a', 1)]))


class M(UserDict):

    def __missing__(self, k):
        return 'miss' + k


t(lambda: M()['x'])
t(lambda: M().get('x'))
t(lambda: 'x' in M())


class L(UserList):

    def append(self, x):
        super().append(x * 2)


l = L([3, 1, 2])
l.append(5)
t(lambda: l)
t(lambda: l[0])
t(lambda: l[1:])
t(lambda: type(l[1:]))
t(lambda: l + [1])
t(lambda: [1] + l)
t(lambda: l * 2)
t(lambda: l == [3, 1, 2, 10])
t(lambda: l.sort())
t(lambda: l)
t(lambda: l.data)
t(lambda: len(l))
t(lambda: 10 in l)
t(lambda: l.index(2))
t(lambda: l.pop())
t(lambda: l.insert(0, 9))
t(lambda: l.reverse())
t(lambda: l.extend([7]))
t(lambda: l.remove(7))
t(lambda: l.count(9))
t(lambda: list(reversed(l)))
t(lambda: sorted(l))
t(lambda: l < [100])
t(lambda: l.copy())
t(lambda: l.clear())
t(lambda: l)
t(lambda: l.pop())


class S(UserString):

    def shout(self):
        return self.upper() + '!'


t(lambda: s)
t(lambda: s.shout())
t(lambda: type(s.shout()))
t(lambda: s + 'd')
t(lambda: 'd' + s)
t(lambda: s[0])
t(lambda: s[::-1])
t(lambda: str(s))
t(lambda: len(s))
t(lambda: 'b' in s)
t(lambda: s.find('c'))
t(lambda: s.split('b'))
t(lambda: s * 2)
t(lambda: s % ())
t(lambda: UserString('%s') % 3)
t(lambda: int(UserString('3')))
t(lambda: s.join(['x', 'y']))
t(lambda: s.replace('a', 'z'))
t(lambda: s < 'b')
t(lambda: s.encode())
t(lambda: s.data)
t(lambda: UserString(3))
t(lambda: s.startswith('a'))
t(lambda: s.center(9, '*'))
t(lambda: f'{s:>5}' if False else 1)
c = Counter('abracadabra')
t(lambda: c.most_common(2))
t(lambda: c.total())
t(lambda: c - Counter(a=1))
t(lambda: c & Counter(a=1, z=2))
t(lambda: c | Counter(z=2))
t(lambda: +Counter(a=-1, b=1))
t(lambda: -Counter(a=-1))
t(lambda: sorted(c.elements()))
t(lambda: c.subtract('aab'))
t(lambda: c)
t(lambda: c['nope'])
t(lambda: c <= Counter(a=9, b=9, c=9, d=9, r=9))
t(lambda: c.update([1], x=3))
t(lambda: Counter.fromkeys('a'))
t(lambda: c.copy())
t(lambda: Counter(3))
t(lambda: c.pop('x'))
t(lambda: Counter(a=1) == Counter(a=1, b=0))
t(lambda: Counter('a') + Counter('b'))
d = deque([1, 2, 3], maxlen=3)
t(lambda: d)
t(lambda: d.append(4))
t(lambda: d)
t(lambda: d.appendleft(0))
t(lambda: d)
t(lambda: d.rotate(1))
t(lambda: d)
t(lambda: d.rotate(-2))
t(lambda: d.extend([7, 8]))
t(lambda: d.extendleft([1, 2]))
t(lambda: d)
t(lambda: d.index(1))
t(lambda: d.index(99))
t(lambda: d.insert(0, 1))
t(lambda: d.remove(99))
t(lambda: d.maxlen)
t(lambda: d.count(1))
t(lambda: d[0])
t(lambda: d[9])
t(lambda: d[0:1])
t(lambda: d + deque([1]))
t(lambda: d + [1])
t(lambda: d * 2)
t(lambda: d == deque([1]))
t(lambda: deque([1]) < deque([2]))
t(lambda: d.copy())
t(lambda: d.reverse())
t(lambda: list(reversed(d)))
t(lambda: deque().pop())
t(lambda: deque().popleft())
t(lambda: deque(maxlen=-1))
t(lambda: deque('ab', 'x'))
t(lambda: hash(d))
t(lambda: d.clear())
o = OrderedDict(a=1, b=2, c=3)
t(lambda: o)
t(lambda: o.move_to_end('a'))
t(lambda: o)
t(lambda: o.move_to_end('a', last=False))
t(lambda: o.move_to_end('z'))
t(lambda: o.popitem(last=False))
t(lambda: o.popitem())
t(lambda: list(reversed(o)))
t(lambda: OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1))
t(lambda: OrderedDict(a=1, b=2) == dict(b=2, a=1))
t(lambda: o | {'q': 1})
t(lambda: OrderedDict.fromkeys('ab', 0))
t(lambda: OrderedDict().popitem())
dd = defaultdict(list)
dd['a'].append(1)
t(lambda: dd)
t(lambda: dd.default_factory)
t(lambda: dd.get('z'))
t(lambda: defaultdict(None)['a'])
t(lambda: defaultdict(3))
t(lambda: defaultdict(int, a=1) | {'b': 2})
t(lambda: dd.copy())
t(lambda: dd.__missing__('q'))
P = namedtuple('P', 'x y z', defaults=[0, 1])
t(lambda: P(1))
t(lambda: P(1, 2, 3)._asdict())
t(lambda: P._fields)
t(lambda: P._field_defaults)
t(lambda: P(1)._replace(x=5))
t(lambda: P(1)._replace(q=5))
t(lambda: P._make([1, 2, 3]))
t(lambda: P._make([1]))
t(lambda: P())
t(lambda: P(1, 2, 3, 4))
t(lambda: P(1).x)
t(lambda: P.__doc__)
t(lambda: namedtuple('Q', 'a a'))
t(lambda: namedtuple('Q', 'a class'))
t(lambda: namedtuple('Q', ['a', 'class', '_x', 'a'], rename=True)._fields)
t(lambda: namedtuple('1', 'a'))
t(lambda: namedtuple('Q', '_a'))
t(lambda: P(1) == (1, 0, 1))
t(lambda: P(1) < P(2))
t(lambda: hash(P(1)) == hash((1, 0, 1)))
t(lambda: namedtuple('Q', 'a b', defaults=[1, 2, 3]))
t(lambda: copy.replace(P(1), x=9))
t(lambda: P(x=1, q=2))
ch = ChainMap({'a': 1}, {'a': 2, 'b': 3})
t(lambda: ch)
t(lambda: ch['a'])
t(lambda: ch['z'])
t(lambda: ch.maps)
t(lambda: ch.new_child({'c': 1}))
t(lambda: ch.parents)
t(lambda: dict(ch))
t(lambda: len(ch))
t(lambda: ch.pop('b'))
t(lambda: ch.popitem())
t(lambda: ch | {'r': 1})
t(lambda: ch.new_child(c=5))
t(lambda: list(ch))


class Asked(UserDict):
    def __missing__(self, key):
        return f"no {key}"


asked = Asked(a=1)
print(asked.setdefault("b", 2), asked)


class Layers(ChainMap):
    pass


layers = Layers({"a": 1}, {"b": 2})
print(layers.new_child({"c": 3}), layers.parents, layers.copy(), {"z": 0} | layers, {"z": 0} | ChainMap({"a": 1}))

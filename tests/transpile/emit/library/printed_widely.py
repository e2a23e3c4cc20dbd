"""Values printed over several lines."""
from pprint import pprint, pformat, pp, PrettyPrinter, isreadable, isrecursive, saferepr
from collections import OrderedDict, defaultdict, Counter, deque, namedtuple
from dataclasses import dataclass, field
import io


def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


@dataclass
class Point:
    x: int
    label: str
    items: list = field(default_factory=list)
    hidden: int = field(default=3, repr=False)


P = namedtuple('P', 'a b')
words = 'the quick brown fox jumps over the lazy dog and runs away from all of the others'.split()
values = [1, 'abc', words, tuple(words), set(words), frozenset(words), {w: len(w) for w in words}, {'b': 1, 'a': [1, 2, {'z': words}]}, {'key': {'inner': {'deep': list(range(40))}}, 3: 'mixed', None: 1}, ' '.join(words) * 2, 'line one\nline two\n' + 'x' * 90 + '\nend', b'bytes ' * 20, bytearray(b'array ' * 20), OrderedDict(((w, i) for i, w in enumerate(words))), defaultdict(list, {w: [w] * 3 for w in words}), Counter(' '.join(words)), deque(words), deque(words, maxlen=50), Point(1, ' '.join(words), words), [Point(1, 'a'), Point(2, 'b' * 80)], P(1, words), (1,), ([0] * 40,), [], {}, (), set(), [[[[[1, 2, [3]]]]]], [1.5, None, True, 10 ** 40, 1j], {'a' * 50: 'b' * 60}, [{'id': i, 'name': 'n%d' % i, 'tags': ['x', 'y'] * i} for i in range(4)], 'é' * 100, ['a b c ' * 20], {(1, 2): {frozenset([1]): 'x'}}, range(5), type]
for v in values:
    t(lambda: pformat(v))
    t(lambda: pformat(v, width=40))
    t(lambda: pformat(v, indent=4, width=30, compact=True))
    t(lambda: pformat(v, depth=2))
    t(lambda: pformat(v, sort_dicts=False, width=60))
l = [1]
l.append(l)
d = {}
d['self'] = d
t(lambda: isrecursive(l))
t(lambda: isreadable(l))
t(lambda: isreadable([1]))
t(lambda: isreadable([object()]))
t(lambda: saferepr({'b': 1, 'a': 2}))
t(lambda: isrecursive([[1]]))
t(lambda: saferepr(d)[:30])
pprint({'b': words, 'a': 1})
pp({'b': words, 'a': 1})
pprint([1, 2])
f = io.StringIO()
pprint(words, f, 2, 30)
print(f.getvalue())
pprint(words, stream=f, width=20)
t(lambda: pformat(123456789, underscore_numbers=True))
t(lambda: pformat([1234567], underscore_numbers=True))
t(lambda: PrettyPrinter(indent=-1))
t(lambda: PrettyPrinter(depth=0))
t(lambda: PrettyPrinter(width=0))
p = PrettyPrinter(width=30, compact=True)
p.pprint(words)
t(lambda: p.pformat({1: words}))
t(lambda: p.isreadable(words))
t(lambda: PrettyPrinter(4, 20).pformat(words))

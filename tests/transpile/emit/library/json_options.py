"""JSON by every option, hook and class, and what is no JSON."""
import json, io, math
from collections import OrderedDict


def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


d = {'a': [1, 2.5, None, True, 'é\u2028"\\\n'], 1: 'x', 2.5: 'y', None: 0, True: 1}
t(lambda: json.dumps(d))
t(lambda: json.dumps(d, indent=2))
t(lambda: json.dumps(d, indent='\t', separators=(',', ':')))
t(lambda: json.dumps(d, ensure_ascii=False))
t(lambda: json.dumps({'b': 1, 'a': 2}, sort_keys=True))
t(lambda: json.dumps({(1, 2): 3}))
t(lambda: json.dumps({(1, 2): 3, 'a': 1}, skipkeys=True))
t(lambda: json.dumps({1, 2}))
t(lambda: json.dumps([float('nan'), float('inf'), -float('inf')]))
t(lambda: json.dumps([float('nan')], allow_nan=False))
t(lambda: json.dumps(10 ** 30))
t(lambda: json.dumps(1e+100))
t(lambda: json.dumps(()))
t(lambda: json.dumps([], indent=1))
t(lambda: json.dumps({}, indent=1))
t(lambda: json.dumps([[]], indent=0))
t(lambda: json.dumps(b'x'))
t(lambda: json.dumps(complex(1, 2)))
t(lambda: json.dumps({1, 2}, default=list))
t(lambda: json.dumps('😀'))
t(lambda: json.dumps('\ud800'))
t(lambda: json.dumps({'a': 1, 'b': 2}, indent=2, sort_keys=True, separators=(', ', ' = ')))
l = []
l.append(l)
t(lambda: json.dumps(l))
t(lambda: json.dumps({'a': object()}).split(' at')[0])


class E(json.JSONEncoder):

    def default(self, o):
        if isinstance(o, complex):
            return [o.real, o.imag]
        return super().default(o)


t(lambda: json.dumps({'z': 1 + 2j}, cls=E))
t(lambda: E().encode([1j]))
t(lambda: list(E().iterencode({'a': [1, 2, 1j]})))
t(lambda: json.dumps({1, 2}, cls=E))
t(lambda: E(indent=2, sort_keys=True).encode({'b': 1, 'a': []}))
t(lambda: ''.join(json.JSONEncoder(indent=4).iterencode([1, {'a': 2}])))
t(lambda: list(json.JSONEncoder().iterencode('abc')))
t(lambda: list(json.JSONEncoder().iterencode(1.5)))
t(lambda: list(json.JSONEncoder(indent=1).iterencode({'a': [1, {'b': None}], 'c': {}})))
t(lambda: list(json.JSONEncoder().iterencode([1, 'a', {'b': []}])))
f = io.StringIO()
json.dump({'a': [1, 2]}, f, indent=1)
t(lambda: f.getvalue())
s = '{"a": [1, 2.0, 1e5, -0, -0.0, 123456789012345678901234567890, null, true, false, "\\u00e9\\ud83d\\ude00"], "b": {"c": {}}}'
t(lambda: json.loads(s))
t(lambda: json.loads(s, parse_float=str))
t(lambda: json.loads(s, parse_int=float))
t(lambda: json.loads(s, object_pairs_hook=OrderedDict))
t(lambda: json.loads(s, object_hook=lambda d: list(d)))
t(lambda: json.loads('[NaN, Infinity, -Infinity]'))
t(lambda: json.loads('[NaN]', parse_constant=lambda c: c))
t(lambda: json.loads(b'{"a": 1}'))
t(lambda: json.loads('"a"'.encode('utf-16')))
t(lambda: json.loads(bytearray(b'3')))
t(lambda: json.loads(' 3 '))
t(lambda: json.loads('{"a":1,"a":2}'))
for bad in ['', '{', '[1,]', '{"a":}', '{"a" 1}', '{a:1}', '[1 2]', 'nul', '"abc', '"a\nb"', '1 2', '"\\x"', '"\\u12"', '[1,\n2,\n x]', '\ufeff1', "{'a':1}", '{"a":1,}', '01', '1.', '.5', '--1', '[', '["a', '{"a"', '{"a":1', 'tru']:
    t(lambda: json.loads(bad))
t(lambda: json.loads(3))
t(lambda: json.loads(None))
t(lambda: json.load(io.StringIO('[1]')))
t(lambda: json.load(io.BytesIO(b'[1]')))
try:
    json.loads('[1,\n2,\n x]')
except json.JSONDecodeError as e:
    print(e.msg, e.doc, e.pos, e.lineno, e.colno, isinstance(e, ValueError), e.args)
D = json.JSONDecoder(object_hook=lambda d: sorted(d.items()))
t(lambda: D.decode('{"b":1,"a":{"c":1}}'))
t(lambda: D.raw_decode('[1] tail'))
t(lambda: D.raw_decode('x [1] tail', 2))
t(lambda: D.raw_decode(' 1'))
t(lambda: json.JSONDecoder(strict=False).decode('"a\nb"'))
t(lambda: json.loads('"a\tb"', strict=False))


class I(int):
    pass


import enum


class C(enum.IntEnum):
    A = 1


class S(str, enum.Enum):
    X = 'x'


t(lambda: json.dumps([I(3), C.A, {C.A: 1}, S.X]))
t(lambda: json.dumps(OrderedDict(b=1, a=2)))
from collections import namedtuple, defaultdict, Counter
t(lambda: json.dumps(namedtuple('P', 'x y')(1, 2)))
t(lambda: json.dumps(Counter('aab')))
t(lambda: json.dumps(defaultdict(list, a=[1])))


class F(float):

    def __repr__(self):
        return 'F'


t(lambda: json.dumps([F(1.5)]))
t(lambda: json.dumps(d, indent=2, ensure_ascii=False, default=str).splitlines()[-1])
t(lambda: json.dumps({'a': 1}, foo=1))


def read_with(text, **options):
    return json.loads(text, **options)


def write_with(value, **options):
    return json.dumps(value, **options)


print(read_with('{"a": {"b": 1}}', object_hook=sorted), read_with('{"a": 1.5}', parse_float=str))
print(write_with({"b": 1, "a": "\xe9"}, sort_keys=True, ensure_ascii=False))
compact = {"sort_keys": True, "separators": (",", ":")}
print(json.dumps({"b": 1, "a": 2}, **compact))

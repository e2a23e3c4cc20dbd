"""JSON of many shapes, written and read: keys that come again, escapes in keys, broken texts."""
import json
import random

random.seed(11)
TEXTS = ["", "a", "id", 'quo"te', "back\\slash", "line\nfeed", "caf\u00e9", "\u4e2d\u6587", "\U0001f40d", "\x7f", "\x00",
         "a long text that takes more than thirty-two characters", "tab\t", "\ud800", "</script>", "key with spaces that is long"]


def value(depth):
    kind = random.randrange(10 if depth < 4 else 6)
    if kind == 0:
        return random.choice([0, 1, -1, 9, 10, -10, 99, 100, 2**31 - 1, -2**31, 2**31, 2**53, 10**20, -10**17, 123456789])
    if kind == 1:
        return random.choice([0.5, 1.0, -0.0, 1e16, 1e-7, 1.5e300, 100.0, 3.14159, float("inf"), float("-inf")])
    if kind == 2:
        return random.choice([None, True, False])
    if kind < 6:
        return random.choice(TEXTS)
    if kind < 8:
        return [value(depth + 1) for _ in range(random.randrange(4))]
    return {random.choice(TEXTS + [1, 2.5, None, True]): value(depth + 1) for _ in range(random.randrange(5))}


WRITERS = {
    "plain": (lambda one: json.dumps(one), json.JSONEncoder()),
    "unescaped": (lambda one: json.dumps(one, ensure_ascii=False), json.JSONEncoder(ensure_ascii=False)),
    "indented": (lambda one: json.dumps(one, indent=2), json.JSONEncoder(indent=2)),
    "tabs": (lambda one: json.dumps(one, indent="\t"), json.JSONEncoder(indent="\t")),
    "lines": (lambda one: json.dumps(one, indent=0), json.JSONEncoder(indent=0)),
    "dense": (lambda one: json.dumps(one, separators=(",", ":")), json.JSONEncoder(separators=(",", ":"))),
    "unchecked": (lambda one: json.dumps(one, check_circular=False), json.JSONEncoder(check_circular=False)),
}


def check(name):
    dumps, encoder = WRITERS[name]
    total = 0
    for _ in range(150):
        one = value(0)
        text = dumps(one)
        total = (total * 31 + sum(ord(c) for c in text) + len(text)) % 1000003
        again = json.loads(text)
        total = (total * 5 + len(dumps(again))) % 1000003
        total = (total * 7 + len("".join(encoder.iterencode(one)))) % 1000003
    return total


for name in WRITERS:
    print(name, check(name))
print(json.dumps([{"a": 1, "b": [2, "\u00e9"]}, {}], separators=(" \u2192 ", " = "), indent=1))
print(json.dumps([{"a": 1, "b": [2, "\u00e9"]}, []], separators=(" \u2192 ", " = "), ensure_ascii=False))

rows = [{"name": f"n{i}", "place": {"x": i, "y": [{"z": i}, {"z": None, "w": 1}]}, "last": i / 4} for i in range(6)]
print(json.dumps(rows, sort_keys=True))
print(json.loads(json.dumps(rows)) == rows)
print(json.dumps([{"b": 1, "a": 2}, {"b": 1, "a": 2}, {"a": 1, "b": 2}, {"b": 1, "a": 2, "c": 0}], sort_keys=True))
print(json.dumps({2: "two", 10: "ten", 1: "one"}, sort_keys=True), json.dumps({"10": 1, "2": 2, "b": 3}, sort_keys=True))
print(json.dumps({"\U0001f40d": 1, "\uffff": 2, "a": 3}, sort_keys=True))
try:
    json.dumps({"a": 1, 2: 2}, sort_keys=True)
except TypeError as error:
    print(error)

print(json.loads('[{"a\\\\": 1}, {"a\\"b": 2}, {"a\\\\": 3}, {"a": 4, "b": 5}, {"a": 6, "c": 7, "b": 8}, {"ab": 1}]'))
print(json.loads('{"a": {"a": {"a": 1, "b": 2}}, "b": {"a": 2}}'), json.loads('{"a": 1, "b": 2, "a": 3}'))
print(json.loads('{"id": 1, "values": [{"id": 2}, {"id": 3, "x": 1}], "id": 4}'))
many = {f"key number {i} of a long list": i for i in range(1500)}
print(json.loads(json.dumps(many)) == many, json.loads(json.dumps([many, many]))[1] == many)
print(json.loads('{"a\nb": 1}', strict=False), json.loads('[{"a\tb": 1}, {"a\tb": 2}]', strict=False))
for text in ['{"a\nb": 1}', '{"a": 1,}', "[1,]", '{"a" 1}', '{"a": }', "[1 2]", '{a: 1}', '"abc', '"a\\x"', '"\\u12g4"', "01", "-", "1.",
             "1.5.2", "1e", "+1", "nul", "[", "{", '{"a"', "", " ", "[] x", '{"a": 1 "b": 2}', '{"a": "b\x01"}', "\ufeff1", "1e400", "-Infinity",
             "[1.0, -0, -0.0, 1E5, 1e-3, 12345678901234567890, 123456789012345, 1234567890123456]"]:
    try:
        print(repr(text), json.loads(text))
    except json.JSONDecodeError as error:
        print(repr(text), error.msg, error.pos, error.lineno, error.colno)
    except ValueError as error:
        print(repr(text), error)
print(json.loads('[1.5, 2, {"a": 3.0}]', parse_float=str, parse_int=lambda n: n + "!"))
print(json.loads('[NaN, 1]', parse_constant=lambda n: n), json.loads('{"a": {"b": 1}}', object_hook=lambda d: sorted(d)))
print(json.loads('{"a": {"b": 1, "b": 2}}', object_pairs_hook=list))


class Point:
    def __init__(self, x):
        self.x = x


def plain(one):
    if isinstance(one, Point):
        return {"x": one.x, "inner": json.dumps([one.x])}
    raise TypeError(f"no {type(one).__name__}")


print(json.dumps([Point(1), {"p": Point(2)}], default=plain))
try:
    print(json.dumps({"a": {1, 2}}, default=plain))
except TypeError as error:
    print(error)
loop = []
loop.append(loop)
try:
    json.dumps(loop)
except ValueError as error:
    print(error)
try:
    json.dumps({(1, 2): 3})
except TypeError as error:
    print(error)
print(json.dumps({(1, 2): 3, "a": 1}, skipkeys=True))
try:
    json.dumps(float("nan"), allow_nan=False)
except ValueError as error:
    print(error)
print(len(json.dumps("x" * 100000 + "\u00e9" * 10)), len(json.dumps(["y" * 5000] * 100)), json.dumps(12345678901234567890))

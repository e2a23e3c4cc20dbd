"""What json.loads makes of numbers, names and faults."""
import json


def show(text, read=json.loads):
    try:
        value = read(text)
    except ValueError as error:
        print(repr(text)[:40], type(error).__name__, error)
        return
    print(repr(text)[:40], repr(value), type(value).__name__)


for text in [
    "0", "-0", "0.0", "-0.0", "1", "-1", "1.0", "-1.0", "1.5", "1e3", "1E+3", "1e-3", "-1.5e300", "1e400", "-1e400",
    "9007199254740991", "9007199254740992", "9007199254740993", "-9007199254740993", "123456789012345678901234567890",
    "1234567890123456", "0.1234567890123456789", "1.0000000000000000001", "01", "-", "+1", "1.", ".5", "1e", "- 1", "0x10",
    "NaN", "-Infinity", "Infinity", "[NaN, 1.0]", '{"a": NaN}',
    "0.99999999999999999999", "-41.999999999999999999", "900000000000000.05", "8999999999999.9999999", "9999999999999.00049",
    "9999999999999.0005", "4503599627370495.5", "9007199254740991.5", "10000000000000", "99999999999999.25", "12.500", "12.000",
    "4503599627370497.3", "[10000000000000.3, 99999999999999.9999]", "-9007199254740992", "[9007199254740990.7, 1e1]",
]:
    show(text)

big = json.loads("[" + "9" * 400 + ", 1]")
print(big[0] == 10**400 - 1, big[1])

for text in [
    '[1, 1.0, 2, 2.0, -0, -0.0, 12345678901234567890, 3]',
    '{"a": 1.0, "b": [2.0, 3], "c": {"d": 4.0, "e": "5.0", "f": 6}}',
    '["1.0", "\\"2.0", 3.0, "\\\\", 4.0, "a\\\\\\"5", 6.0]',
    '{"1.0": 2.0, "3": 4}', '{"b": 1.0, "1": 2, "a": 3.0, "0": 4}', '{"0": 1, "b": 2.0}',
    '{"a": 1.0, "a": 2}', '{"a": 1, "b": 2.0, "a": 3}', '{"a": [1.0, 2], "a": 5, "b": 1.0}', '{"a": "x", "a": {"b": 2.0}}',
    '{"__proto__": 1.0, "constructor": 2, "toString": 3.0}', '{"": 1.0}', '{"a": {}, "b": []}', '{}', '[]', '""', ' [ 1.0 , 2 ] \n',
    '"\\ud83d\\ude00 \\ud83d \\u00e9"', '"\u2028"', '{"\u00e9": 1.0, "\U0001f600": 2}', "null", "true", "[false, null]",
    '[1.0,]', '{"a": 1.0,}', '{"a" 1}', '[1.0 2.0]', '"a\nb"', "{'a': 1}", '', ' ', '[1, 2', '{"a": tru}', '1.0 2', '\ufeff1',
]:
    show(text)

value = json.loads('{"__proto__": 1, "constructor": 2, "x": {"__proto__": [3.0]}}')
print(value["__proto__"], value["constructor"], "toString" in value, value["x"]["__proto__"], value.get("valueOf"))
many = json.loads(json.dumps({f"key{i}": i / 2 for i in range(100)}))
print(len(many), many["key99"], many["key2"], list(many)[:3], many == {f"key{i}": i / 2 for i in range(100)})
many = json.loads(json.dumps({str(i): i for i in range(100, 0, -1)}))
print(list(many)[:3], many["7"])
show('{"a": 1.0, "b": 2}', lambda text: json.loads(text, object_hook=lambda d: sorted(d.items())))
show('{"a": 1.0, "b": 2}', lambda text: json.loads(text, object_pairs_hook=lambda pairs: pairs))
show('[1.0, 2, 12345678901234567890]', lambda text: json.loads(text, parse_float=str, parse_int=lambda digits: digits + "!"))
show('[NaN, 1]', lambda text: json.loads(text, parse_constant=lambda name: name.lower()))
show('"a\nb"', lambda text: json.loads(text, strict=False))
deep = json.loads("[" * 300 + "1.0" + "]" * 300)
for _ in range(300):
    deep = deep[0]
print(deep)

import json
class Own(dict):
    pass
class Half:
    pass
loop = [1]
loop.append({"a": loop})
deep = []
for i in range(60): deep = [deep, {"k": i}]
print(len(json.dumps(deep)), json.dumps(deep, sort_keys=True) == json.dumps(deep))
ring = {"b": 1}
ring["a"] = {"c": [ring]}
for value in (loop, ring, Half()):
    for kw in ({}, {"sort_keys": True}, {"indent": 1}):
        try: print(json.dumps(value, **kw))
        except (ValueError, TypeError) as e: print(type(e).__name__, e)
calls = []
def default(o):
    calls.append(1)
    return [o]
try: json.dumps([Half()], default=default)
except ValueError as e: print(e, len(calls))
print(json.dumps([0, -0.0, 0.0, 1.0, -1.0, 2147483647, -2147483648, 2147483648.0, -2147483648.0, 2147483647.0, 1e15, 1e16, 1e22, 123456789.5, 1e-4, 1e-5, -1.5e-7, 5e-324, 1.7976931348623157e308, 2**53, 2**53 - 1, -2**60, 0.1, 1/3, True]))
print(json.dumps({"b": {"z": 1, "y": {"q": [], "p": {}}}, "a": [{"z": 1, "y": 2}, {"y": 3, "z": 4}, {"x": 1}], "c": Own(k=1, a=2)}, sort_keys=True))
print(json.dumps({"b": 1, "a": {"d": 1, "c": {"f": 1, "e": 2}}}, sort_keys=True, indent=2))
print(json.dumps({"\u00e9": "\u00e9", "\U0001f600": "\U0001f600", "\uffee": 1, "a": "\u4e00"}, sort_keys=True, ensure_ascii=False))
print(json.dumps({"\u00e9": "\u00e9", "\U0001f600": "\U0001f600", "\uffee": 1, "a": "\u4e00"}, sort_keys=True))
print(json.dumps({"a": [1, 2, {"b": None}]}, separators=(" \u2013 ", "\u2192"), ensure_ascii=False), json.dumps({"a": [1, 2]}, separators=(",", ":")), json.dumps({"a": [1, 2]}, indent="\u2013"))
big = [{"n": i, "t": "x" * (i % 50), "u": "\u00e9" * (i % 3)} for i in range(20000)]
for kw in ({}, {"ensure_ascii": False}, {"indent": 1}, {"sort_keys": True}):
    text = json.dumps(big, **kw)
    print(len(text), json.loads(text) == big, sum(map(ord, text[::97])))
text = json.dumps(["y" * 600000, "\u00e9" * 300000, 1])
print(len(text), text[-20:], len(json.loads(text)[1]))
print(json.dumps({3: 1, 2: 2}, sort_keys=True), json.dumps({"10": 1, "9": 2, "a": 3}, sort_keys=True), json.dumps({}), json.dumps([[], {}, ()], indent=2))
for bad in ({"b": 1, 2: 3}, ):
    try: print(json.dumps(bad, sort_keys=True))
    except TypeError as e: print(e)

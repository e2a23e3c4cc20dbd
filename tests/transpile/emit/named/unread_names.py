"""Names that nobody reads, beside others that are called as these are in TypeScript."""
_hidden = 1
hidden = 2
def f():
    _a = 1
    a = 2
    for b in range(2):
        _b = 3
    (_c, c) = 1, 2
    c, _c = 3, 4
    return 5
print(f())
def g(_x, x, *_y, y=0):
    return _x, _y
def h(pairs):
    _k = 9
    for k, v in pairs:
        print(_k, v)
    for k, v in pairs:
        pass
    return k
_cache = {"a": 1}
def i():
    cache = _cache["a"]
    return _cache
print(g(1, 2, 3), h([(1, 2)]), i())

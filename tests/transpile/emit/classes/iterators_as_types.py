"""zip, map, filter, enumerate, reversed and range as types."""
x = zip([1], [2])
for kind in (zip, map, filter, enumerate, reversed, range):
    print(isinstance(x, kind), isinstance(3, kind))
print(isinstance(x, zip), isinstance(x, map), isinstance(enumerate("a"), enumerate))
print(isinstance(reversed([1]), reversed), isinstance(range(3), range), isinstance(map(str, [1]), map))
print(isinstance(filter(None, [1]), filter), isinstance([], (zip, list)), isinstance(5, (map, range)))
def tell(v):
    if isinstance(v, (zip, map)):
        return "lazy"
    if isinstance(v, range):
        return "range"
    return type(v).__name__
print(tell(zip()), tell(map(str, [])), tell(range(3)), tell(enumerate([])), tell(3))
print(type(zip()), type(map(str, [])), type(filter(None, [])), type(enumerate([])), type(reversed([])), type(range(2)))
print(type(zip()) is zip, type(range(1)) is range, issubclass(zip, object))
print(list(x))

print(list(map(zip, ["ab", "cd"], ["ef", "gh"]))[0].__next__())
print(list(zip("ab", "cd", strict=True)), callable(zip), zip.__name__, repr(map))
f = {"z": zip, "e": enumerate}
print(list(f["z"]([1], [2])), list(f["e"]("ab", start=1)))
def apply(fn, *a, **k):
    return list(fn(*a, **k))
print(apply(zip, [1], [2], strict=False), apply(enumerate, "ab", 5), apply(map, str, [1]), apply(filter, None, [0, 1]), apply(reversed, (1, 2)))
for x in (zip(), map(str, []), enumerate(""), filter(None, ""), reversed(()), reversed([]), reversed({}), reversed(range(2)), reversed("a")):
    print(type(x).__name__, isinstance(x, reversed))
match zip():
    case zip():
        print("matched")
print({zip: 1}[zip], type(zip) is type)
try:
    map(1)
except TypeError as e:
    print(e)

for lazy in (zip("a", "b"), zip("a"), enumerate("a"), map(str, "a"), filter(None, "a"), reversed("ab")):
    print(repr(lazy).split(" at ")[0])

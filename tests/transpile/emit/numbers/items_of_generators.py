def gen():
    yield from range(5)
d = {"a": 1, "b": 2, "c": 3}
t = (1, 2, 3)
xs = [3, 1, 2]
print(sum(1 for x in xs if x > 1), sum(1 for x in t if x > 1 if x < 3), sum(1 for k, v in d.items() if v > 1))
print(sum(x for x in gen() if x % 2), [x * 2 for x in gen() if x > 1], {k: v for k, v in d.items() if v != 2})
print(max(v for v in d.values() if v < 3), min((len(k) for k in d if k != "a"), default=None))
print(sorted(x for x in gen() if x), tuple(x for x in {1, 2} if x), [a + b for a in gen() if a for b in gen() if b == a])
print(sum(len(k) for k in d), max(x * x for x in gen()), sum(1 for _ in gen()), sum(1 for c in "banana" if c in "an"))
print([x for x in set(xs) if x > 1], {x for x in d if x > "a"} == {"b", "c"}, sum(i * x for i, x in enumerate(gen()) if x), sum(1 for i, x in enumerate(xs) if x > i))
print(sum(a == b for a, b in zip("abc", "abd")), sum(x for x in iter(xs) if x), max((x for x in gen() if x > 9), default=-1))
print(sum(sum(1 for y in xs if y > x) for x in xs), sum(1.5 for x in xs if x), sum(x / 2 for x in gen() if x))


def noisy(label, items):
    for x in items:
        print(label, x)
        yield x


print(sum(x for x in noisy("sum", [1, 2, 3]) if x != 2))
print([x for x in noisy("list", (1, 2)) if noisy])
print(max((x for x in noisy("max", [2, 1]) if x), key=lambda x: -x))
try:
    print(sum(1 / x for x in noisy("error", [1, 0, 2]) if x >= 0))
except ZeroDivisionError as e:
    print(e)

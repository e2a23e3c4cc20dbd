def report(title, *values, sep=", ", end="", **extra):
    line = title + ": " + sep.join(str(v) for v in values) + end
    if extra:
        line += " " + " ".join(f"{k}={v}" for k, v in sorted(extra.items()))
    return line


def forward(*args, **kwargs):
    return report(*args, **kwargs)


def pos(a, b=2, /, c=3, *, d=4):
    return a + b + c + d


print(report("t"), report("t", 1, "x", None, sep="|"), report("t", 1, end=".", z=1, a=[2]))
print(forward("f", 1, 2, sep="-", who="me"))
args = [1, 2]
print(pos(*args), pos(1, c=10), pos(*args, **{"d": 0}), pos(1, 2, 3, d=5))
opts = {"sep": "/", "k": 1}
print(report("o", *[7, 8], **opts))
print(max(*[3, 9, 2]), print.__name__ if hasattr(print, "__name__") else "")


def outer(first, *rest):
    if not rest:
        return [first]
    return [first] + outer(*rest)


print(outer(1, "b", None, 4.5))
merged = {**{"a": 1}, "b": 2, **dict(c=3)}
print(merged, [*range(3), *"ab"], (*[1], 2))
head, *middle, tail = "abcde"
print(head, middle, tail)
calls = [(report, ("x", 1), {}), (pos, (1,), {"d": 9})]
for fn, a, k in calls:
    print(fn(*a, **k))

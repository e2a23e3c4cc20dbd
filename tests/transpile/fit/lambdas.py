ops = {
    "add": lambda a, b: a + b,
    "neg": lambda a: -a,
    "const": lambda: 42,
    "join": lambda *xs: "-".join(map(str, xs)),
    "kw": lambda x, y=2, **k: (x, y, sorted(k)),
}
print(ops["add"](1, 2), ops["neg"](5), ops["const"](), ops["join"](1, "a"), ops["kw"](1, z=3))
print(list(map(lambda p: p[0] + p[1], zip([1, 2], [10, 20]))), list(filter(None, [0, 1, "", "x"])))
curry = lambda f: lambda a: lambda b: f(a, b)
print(curry(ops["add"])("x")("y"), (lambda x: x * 2)(21))
key_funcs = [len, lambda s: s[-1], str.lower]
words = ["Bob", "alice", "Eve"]
for k in key_funcs:
    print(sorted(words, key=k))
twice = lambda f: lambda x: f(f(x))
print(twice(twice(lambda x: x + 3))(0), twice(str.strip)(" a "))
maybe = lambda v, f: None if v is None else f(v)
print(maybe(None, len), maybe("abc", len), maybe(4, lambda n: n / 2))
table = [(n, f) for n, f in ops.items() if n != "join"]
print([n for n, f in table if f is not None])


def apply_n(f, n, x):
    for _ in range(n):
        x = f(x)
    return x


print(apply_n(lambda s: s + "!", 3, "hi"), apply_n(lambda n: n * 2, 5, 1), apply_n(lambda l: l + [len(l)], 3, []))
dispatch = {int: lambda v: v + 1, str: lambda v: v.upper(), list: lambda v: v[::-1], type(None): lambda v: "nil"}
print([dispatch[type(v)](v) for v in [1, "a", [1, 2], None]])
predicates = [lambda n: n > 2, lambda n: n % 2 == 0]
print([n for n in range(8) if all(p(n) for p in predicates)])
state = {"n": 0}
bump = lambda by=1: state.update(n=state["n"] + by) or state["n"]
print(bump(), bump(5), state)
fact = lambda n: 1 if n < 2 else n * fact(n - 1)
print(fact(10), max(words, key=lambda w: (len(w), w)), min([3, -5, 2], key=abs))
pairs = sorted({"a": 3, "b": 1}.items(), key=lambda kv: kv[1])
print(pairs, dict(map(lambda kv: (kv[1], kv[0]), pairs)))

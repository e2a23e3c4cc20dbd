"""Sets of texts, what else may come into them, and short lists of rows that are sorted."""


def refused(action):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, error)


class Text(str):
    pass


s = {"b", "a", "c"}
print(sorted(s), len(s), "a" in s, "x" in s, 1 in s, None in s, (1,) in s, Text("a") in s, b"a" in s)
refused(lambda: [] in s)
refused(lambda: ([],) in s)
refused(lambda: s.add({}))
s.add("a")
s.discard("zz")
s.remove("b")
refused(lambda: s.remove("b"))
print(sorted(s), s == {"a", "c"}, s == frozenset("ac"), s < {"a", "c", "d"}, hash(frozenset(s)) == hash(frozenset("ca")))
s.add(1)
s.add(1.0)
s.add(True)
s.add((1, "a"))
print(len(s), 1 in s, "a" in s, (1.0, "a") in s)
s.discard(1)
s.discard((1, "a"))
print(sorted(s))
t = {"x", "y"}
print(sorted(s | t), sorted(s & {"a", "x"}), sorted(s - {"a"}), sorted(s ^ {"a", "q"}), s.isdisjoint(t))
t |= s
t -= {"x"}
t &= {"y", "a", 1}
t ^= {"y", "m"}
print(sorted(t), sorted(t.union("pq", ["r"])), sorted(t.copy()), sorted(set(t)))
popped = {"only"}
print(popped.pop(), popped)
refused(popped.pop)
popped.add(3)
popped.add(1)
print(popped)
e = set()
e.update("hello")
e.update([1, 2])
print(len(e), sorted(map(str, e)))
e.clear()
e.add("z")
print(e, {*"z"} == e, repr(frozenset(["k"])), {"k": 1}.keys() & {"k", "l"})
g = {"one", "two"}
it = iter(g)
next(it)
g.add("three")
refused(lambda: next(it))
numbers = {10, 2}
numbers.update({"t"})
print(len(numbers), 10 in numbers, "t" in numbers)
print({"caf\u00e9", "cafe\u0301"} == {"cafe\u0301", "caf\u00e9"})

rows = [("b", 2), ("a", 3), ("b", 1), ("a", 3.0), ("a",), ("b", 2, 0), ()]
print(sorted(rows), sorted(rows, reverse=True))
print(sorted([(2, "x"), (1, "y"), (2, "a")]), sorted([[3, 1], [2], [2, 9]], key=lambda r: r[::-1]))
print(sorted(["bb", "a", "cc", "b"], key=lambda w: (len(w), w)), sorted("hello world", key=lambda c: (-ord(c), c)))
print(sorted([(1, "a"), (1.0, "A"), (True, "0")], key=lambda r: (r[0],)), sorted([(0.0, 1), (-0.0, 0)]))
print(sorted([(1, i) for i in range(5)], key=lambda r: (r[0],), reverse=True))
refused(lambda: sorted([(1, "a"), (1, 2)]))
refused(lambda: sorted([(1, "a"), ("x", 2)]))
refused(lambda: sorted([(1,), [1]]))
refused(lambda: sorted([(1, None), (1, None), (1, 2)]))
print(sorted([(1, None), (0, None)]), sorted([(None, 1), (None, 0)]) if False else "")
print(sorted([("\U0001f600", 1), ("\uffff", 2)]), sorted([(10**20, 1), (5, 2)]), sorted([(2.5, 1), (2, 2), (10**17, 3)]))
nan = float("nan")
print(sorted([(nan, 2), (nan, 1)])[0][1], sorted([(1, [2]), (1, [1])]), sorted([((2,), 1), ((1,), 2)]))

# Frozensets as keys, and sets of rows that come and go.
counts = {}
for i in range(3000):
    k = frozenset((i * j % 7, j) for j in range(i % 4))
    counts[k] = counts.get(k, 0) + 1
print([(len(k), v) for k, v in counts.items()], hash(frozenset((1, 2, (3, 4)))), frozenset({1}) in {frozenset({True})}, {frozenset({1.0}): 2}[frozenset({1})])


class F(frozenset):
    pass


class G(frozenset):
    def __hash__(self):
        return 5

    def __eq__(self, o):
        return True


class H(frozenset):
    def __eq__(self, o):
        return True


print(len({F({1}), frozenset({1}), G({2}), G({3})}), F({1}) == frozenset({1}), {F({1}): 3}[frozenset({1})], G({9}) in {G({1})})
refused(lambda: {H({1})})
refused(lambda: {F({1}), {2}})
print({1, 2} in {frozenset({1, 2})}, {F("a")} == {frozenset("a")})
big = set()
for i in range(200000):
    big.add((i % 1000, i % 7)); big.discard((i * 31 % 1000, i % 5))
print(len(big), list(big)[:5])

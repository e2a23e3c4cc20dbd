"""Texts, sorted lists, dicts and sets where what is short, plain or asked for again goes a way of its own."""
import math
import random

random.seed(3)
TEXTS = ["", "a", "abc", "one\ntwo\r\nthree\x0bfour\x85five\u2028six", "tail\n", "\n", "a\n\nb", "caf\u00e9", "\U0001f40d snake", "x" * 40 + "yx", "--a-b--",
         "Stra\u00dfe", "tab\there"]
for text in TEXTS:
    print(text.splitlines(), text.splitlines(True), text.strip("-ax"), text.lstrip("\U0001f40d"), text.rstrip("\ny"), text.count("a"), text.count("x"))
    for width in (-1, 0, 4, 5, 6, 7, 45):
        print([text.center(width), text.ljust(width), text.rjust(width), text.center(width, "*"), text.zfill(width)])
    print([text[::-1], text[::2], text[::-3], text[5:0:-2], text[-3:], text[:-2]], text.translate({97: "AA", 98: None, 0x1F40D: "snake", 120: 121}),
          text.translate(str.maketrans("abx", "bax", "-")))
    print(text.split("a", 1), text.split("x", 0), text.split("-", -1), text.split(None, 1), text.split("b", 5))


class Shout:
    def __getitem__(self, code):
        if code == 98:
            raise LookupError
        return chr(code).upper() if code != 99 else None


print("abcabc".translate(Shout()), chr(0x10FFFF) == "\U0010ffff", chr(0), [chr(c) for c in (65, 233, 0xFFFF, 0x10000)])
try:
    chr(-1)
except ValueError as error:
    print(error)
long = "ab\u00e9" * 3000
print(hash(long[::-1]) == hash(long[::-1]), long[::-1][:5], long[::-7][:5], len(long[1::2]))

for size in (0, 1, 2, 5, 20, 24, 25, 26, 60):
    numbers = [random.randrange(10) for _ in range(size)]
    floats = [random.choice([1.5, 2.0, -0.0, 0, 3, 2.5]) for _ in range(size)]
    words = [random.choice(["b", "a", "\U0001f40d", "\uffee", "ab", "B", ""]) for _ in range(size)]
    pairs = [(random.randrange(4), random.choice("abc")) for _ in range(size)]
    print(size, sorted(numbers), sorted(numbers, reverse=True), sorted(floats), sorted(words), sorted(words, reverse=True) == sorted(words)[::-1])
    print(sorted(pairs), sorted(pairs, key=lambda p: p[1]), sorted(pairs, key=lambda p: p[1], reverse=True), sorted(pairs, key=lambda p: (-p[0], p[1]))[:5])
    print(sorted(range(size), key=lambda i: i % 3, reverse=True), sorted(words, key=len), sorted(pairs, key=lambda p: p[0] / 2)[:4])
print(sorted([3, math.nan, 1, 2]), sorted([True, 3, False, 2]), sorted([2**60, 1, -2**70]), sorted([None]), sorted([(1, "a"), (1.0, "A"), (True, "0")]))
for mixed in ([1, "a"], [(1, 2), (1, "b")], [None, None], ["a", 1, 2], [[1], (1,)], [1, None]):
    try:
        print(sorted(mixed))
    except TypeError as error:
        print(error)

d = {"a": 1, 2: "two", (1, 2): "pair", 1.5: None, None: 0, True: "yes"}
print(list(d), list(d.items()), tuple(d.values()), sorted(map(str, d.keys())), d.get(1), d.get(1.0), d.get((1.0, True + 1)), d.get(1.5, "none"), d.get("b", "none"))
d[1, 2] = "again"
d[(True, 2.0)] = "once more"
del d[2]
d[2] = "back"
print(d, len(d), sum({1: 2, 3: 4}.values()), sum({1: 2, 3: 4}), max({"a": 3, "b": 9}.items(), key=lambda kv: kv[1]), min({5: 1, 3: 2}), sum([1, 2.5, True]))
print(sum({1: 2**53 - 1, 2: 5}.values()), sum({1: 0.1, 2: 0.2, 3: 0.3}.values()), sum([[1], [2]], []), sum((), 3), sum({2, 3, 5}))
places = {}
for i in range(300):
    key = (i % 7, -i % 5, "ab"[i % 2])
    places[key] = places.get(key, 0) + i
    if key in places and i % 50 == 0:
        del places[key]
print(len(places), sum(places.values()), list(places)[:3], (0, 0, "a") in places, (0, 0, "c") in places, (7, 0) == (7.0, False), (1, 2) > (1, 1.5), [1, "b"] > [1, "a"])
try:
    {(1, []): 2}
except TypeError as error:
    print(error)

a, b = set(range(0, 40, 3)), {2**40, -1, 5, 12, 33, 6.0, 7.5}
print(a & b, b & a, a | b, b | a, a - b, b - a, a ^ b, a.isdisjoint(b), a.isdisjoint({1, 2}), {3, 6} <= a, a >= {0})
for change in (lambda: a.add(100), lambda: a.discard(9), lambda: a.update([1, 2, 0]), lambda: a.remove(33), lambda: a.pop(), lambda: a.add(9)):
    change()
    print(list(a), [x for x in a], sorted(a)[:4], len(a))
print({1, 2, 3}.union({3, 4}, [5]), {1, 2}.intersection([2, 3]), set("abc") & set("bcd") == {"b", "c"}, len(set("hello") | set("world")), {(1, 2), (1.0, 2)}, {1} == {True})
copy = {(1, 2), 3.5, 4}.copy()
copy.add((1.0, 2.0))
copy.discard((1, 2))
print(copy)
try:
    for x in a:
        a.add(x + 1000)
except RuntimeError as error:
    print(error)
try:
    for k in d:
        d[str(k) + "!"] = 1
except RuntimeError as error:
    print(error)

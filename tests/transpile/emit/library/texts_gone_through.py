"""Texts gone through by word and by character, also those whose characters are two units of UTF-16."""

from collections import Counter

TEXTS = ["", " ", "one", "  two words ", "a\x1cb\x85c\u3000d\te\n", "\U0001f600 \U0001f601x\xa0é", "x" * 20 + " y"]

for text in TEXTS:
    print(len(text.split()), [word.upper() for word in text.split()], text.split())
    for word in text.split():
        word = word[::-1].title()
        if word.startswith("Y"):
            break
        print(repr(word), end=" ")
    else:
        print("all", end=" ")
    last = None
    for last in text.split():
        pass
    print(last)


def longest(text):
    best = ""
    for word in text.split():
        if len(word) > len(best):
            best = word
    return best


print(longest("a bcd ef ghij k"), len("a b".split()) + len("".split()))

for text in ("abc", "\U0001f600é\U0001f601x", ""):
    for i, c in enumerate(text):
        print(i, c, ord(c), end="; ")
    for i, c in enumerate(text):
        if c == "é":
            print("found", i)
            break
    print([f"{i}{c}" for i, c in enumerate(text)], "".join(c for i, c in enumerate(text) if i % 2))
    print({c: i for i, c in enumerate(text)}, sum(i for i, c in enumerate(text) if c != "x"))
    print(sum(x != y for x, y in zip(text, text[::-1])), list(zip(text, "ab")))

short = zip([1, 2, 3], iter("xy"))
print(type(short), next(short), list(short), list(short))
first = iter([1, 2, 3])
print(list(zip(first, "x")), next(first))
try:
    print(list(zip("ab", "c", strict=True)))
except ValueError as error:
    print(error)

for text in ("", "a", "A", "aB", "1", "1a", "1A", "é", "É", "aÉ", "ǅ", "中", "𝐀", " b "):
    print(text.islower(), text.isupper(), text.istitle(), end="; ")
print()
narrow = "a text that is long enough to be kept"
wide = "a text that is long enough to be kept \U0001f600!"
cyrillic = "текст, который достаточно длинный"
print([(t[3], t[-1], t[5:9], len(t), t.find("!")) for t in (narrow, wide, cyrillic, narrow, wide, cyrillic)])
print([t[1:7][-2:] for t in ("abcdefg", "\U0001f600bcdefg", "яbcdefg", "ab\U0001f600defg")])
for lazy in (zip("ab", "cd"), enumerate("a"), map(str.upper, "ab"), filter(str.isalpha, "a1")):
    print(type(lazy).__name__, str(lazy).split()[0], next(lazy), iter(lazy) is lazy)
pairs = (a + b for a, b in zip("abc", "xyz") if a != "b")
print(next(pairs), type(pairs).__name__, list(pairs), sum(a == b for a, b in zip("karolin", "kathrin")))
print(sum([True, 2, False]), sum(c.isdigit() for c in map(str, [1, "a", 2])), sum(x > 1 for x in {1: 0, 2: 0}))
print(bytes(b ^ i % 256 for i, b in enumerate(b"secret")), bytearray(map(ord, "abc")), bytes([True, 255]))
for values in ([256], [-1], ["a"], [1.5]):
    try:
        print(bytes(v for v in values))
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
for n in (0, 1, 255, 256, 65535, 65536, 2**24 - 1, 2**24, 2**31, 2**32 - 1, 2**32, 2**70, -1, -300, True):
    print(bin(n), f"{n:b}", f"{n:#012b}", bin(n)[2:].count("1"), end="; ")
print()
print("a,b,,c".rsplit(",", 1), "a b  c ".rsplit(" ", 2), "a b".rsplit(None, 1), "a-b-c".split("-", 1), "a-b".split(sep="-"))
print(sorted("banana"), sorted("b\U0001f600aé"), sorted("cab", reverse=True), sorted(""))

table = str.maketrans({"a": "b", "b": None, "c": "long", "d": "é"})
for text in ("abba " * 30, "abcd " * 30, "xyz" * 30, "aé" * 40, "\U0001f600a" * 40, "ab", "\x7f\x80" * 40):
    done = text.translate(table)
    print(len(done), done[:9], text.translate(str.maketrans("ab", "BA", "x"))[-5:])


class Noticed(Counter):
    """Sees each change."""

    def __setitem__(self, key, value):
        super().__setitem__(key, value * 10)


print(Counter("abracadabra"), Counter(["x", 1, 1.0, True, None]), Noticed("aab"))
loud = Noticed(a=1)
loud.update({"a": 2})
loud.subtract({"b": 1})
loud.subtract("a")
print(loud)
counts = Counter(a=2)
counts.update("aab")
counts.subtract("abc")
print(counts, counts["missing"], len(counts), +counts)

"""Texts made letter by letter, letters counted and compared, parts replaced, dicts made of pairs."""

from itertools import groupby

TEXTS = ["", "short", "The quick brown fox jumps over the lazy dog", "Größe " * 9, "😀𝔘a" * 20, "é" + "x" * 70000]


def shown(text):
    return len(text), ascii(text[:8]), ascii(text[-8:]), sum(ord(c) for c in text)


for text in TEXTS:
    print(shown("".join(c for c in text if c.isalnum())), shown("".join([c.upper() for c in text])))
    print(shown("".join(chr(ord(c) % 1000 + 32) for c in text)), shown("".join("" if c in "aeiou" else c for c in text)))
    print(shown("".join(c * 2 if c == "o" else c for c in text)), shown("".join(str(i % 10) for i, c in enumerate(text))))
    print(shown("".join(c if i % 2 else c.lower() for i, c in enumerate(text) if c != " ")))
    print(shown("-".join(c for c in text[:40])))
    print(sum(c.isupper() for c in text), sum(c in "aeiou" for c in text if c.islower()), sum([c == "x" for c in text]))
    print(sum(a == b for a, b in zip(text, text[1:])), sum(a != b for a, b in zip(text, reversed(text))))
    print([a + b for a, b in zip(text[:5], "𝔘𝔫𝔦xyz")], list(zip(text[-2:], "ab", strict=len(text) > 0) if text else zip("", "")))
    print(ascii(text[-90:].replace("o", "$&").replace("x", "").replace("😀", "$1 ").replace("qu", "qu$$")))
    print(ascii(text[:50].replace("xyz", "?")), text[:3].replace(text[:3] or "x", "all"))

words = ["apple", "fig", "banana", "kiwi"]
print(sum(len(w) > 3 for w in words), sum(w.startswith("a") or w.endswith("a") for w in words), sum(True for w in words))
print(sum((len(w) > 3 for w in words), 10), sum(w > "b" for w in words if len(w) < 6), type(sum(w == "" for w in words)))


def differences(a, b):
    return sum(x != y for x, y in zip(a, b)) + abs(len(a) - len(b))


print([differences(a, b) for a in words for b in words])
z = zip("abc", "xyz")
print(next(z), list(z), list(z), type(z).__name__, isinstance(z, zip), [*zip("ab", "")])
for i in range(2):
    print(dict(zip("abc", [1, 2])), dict(zip(["k", "k"], "vw")), dict([("a", 1), "bc", [3, 4]]), dict(p.split("=") for p in ["a=1", "b=2"]))
for bad in ([("a", 1), "abc"], ["ab", 5], [("a",)]):
    try:
        print(dict(iter(bad)))
    except (TypeError, ValueError) as error:
        print(error)
partial = {}
try:
    partial.update(iter([("kept", 1), (["unhashable"], 2)]))
except TypeError as error:
    print(error, partial)

nan = float("nan")
print([(k, len(list(g))) for k, g in groupby([nan, nan, 1, 1.0, True, "a", "a", None, None])])
groups = groupby("aaabbc")
first = next(groups)
print(first[0], next(first[1]), next(groups)[0], list(first[1]), [(k, "".join(g)) for k, g in groups])

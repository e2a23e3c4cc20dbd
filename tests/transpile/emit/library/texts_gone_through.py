"""Texts gone through by word and by character, also those whose characters are two units of UTF-16."""

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

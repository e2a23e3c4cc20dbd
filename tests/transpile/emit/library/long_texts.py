"""Texts that are long enough to be gone through as bytes, and what comes in them that is no ASCII."""

ASCII = "The quick brown fox's  jumps\tover 13 LAZY dogs, isn't it?\n"
MIXED = {
    "ascii": ASCII * 3,
    "latin": ASCII * 2 + "Größe ÄÖÜ ÿ ß\xa0naïve\x85x " + ASCII,
    "wide": ASCII * 2 + "Ωμέγα ΟΔΟΣ ǆ\u2003ﬁ " + ASCII,
    "astral": ASCII * 2 + "😀 𝔘𝔫𝔦 𐐀𐐨 end " + ASCII,
    "surrogate": ASCII * 2 + "x\ud800 x" + ASCII,
    "controls": ("a\x1cb\x1dc\x1ed\x1fe\x0bf\x0cg\x00h\x7fi " * 9),
    "blank": " \t\n" * 40,
}


def shown(text):
    return len(text), ascii(text[-40:]), sum(ord(c) * i for i, c in enumerate(text))


for name, text in MIXED.items():
    for length in (63, 64, len(text)):
        part = text[-length:]
        print(name, length, shown(part.title()), shown(part.swapcase()))
        print(shown(part[::-1]), shown(part[::2]), shown(part[5::3]), shown(part[-4:3:-2]), shown(part[:1:-7]))
        print(shown(part.translate(str.maketrans("abcdef", "uvwxyz", "o,' "))))
        print(shown(part.translate({97: "ä", 98: "bb", 99: None, 100: 8364})))
        words = part.split()
        print(len(words), len(part.split()), words[:3], ascii(words[-3:]))
        print(sum(word == other for word in part.split() for other in part.split()), end=" ")
        pairs = 0
        for word in part.split():
            for other in part.split():
                pairs += word == other.lower()
        print(pairs)

counts = {}
for letter in ASCII * 1200 + "ä" + "b" * 70000 + "😀" * 3:
    counts[letter] = counts.get(letter, 0) + 1
print(counts)
counts = {"q": 0.5, "x": 2**60}
for letter in ASCII * 6:
    counts[letter] = counts.get(letter, 0) + 1
print(counts)
# The halves of a character may stand on both sides of where a piece ends.
counts = {}
for letter in "a" * 65535 + "😀" + "é" * 4:
    counts[letter] = counts.get(letter, 0) + 1
print(counts)


class Code:
    """An index that goes through texts itself."""

    def __index__(self):
        return ord(("x" * 80 + "y").title()[0])


print((ASCII * 2).translate({ord("q"): 81, ord("T"): chr(Code().__index__())})[:40])
print(("abc" * 50)[::2], ("abc" * 50)[149:0:-3], ("0123456789" * 40)[::9], ("0123456789" * 40)[7::-8])

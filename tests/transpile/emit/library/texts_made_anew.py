"""Texts filled up, turned, stripped and cased: short and long ones, of ASCII and beyond."""
import string

WORDS = ["", "a", "it's", "Hello World", "x" * 70 + "Y", "caf\u00e9 na\u00efve", "\U0001f600ab\U0001f601", "3rd of_MAY"]
for word in WORDS:
    print(ascii([word[::-1], word[::2], word[1::3], word[-2::-1], word[:2], word[::-2], word[5:1:-1]]))
    print(ascii([word.center(9, "*"), word.ljust(9, "."), word.rjust(9, "-"), word.center(6), word.zfill(12)]))
    print(ascii([word.center(7, "\u00e9"), word.ljust(7, "\U0001f600"), word.rjust(-3, "x"), word.center(0)]))
    print(ascii([word.title(), word.swapcase(), word.capitalize(), f"{word:_^8}", f"{word:>7}", "%-7s|" % word]))
    print(word.startswith(("a", "it", "\U0001f600")), word.endswith(("d", "", "Y")), word.startswith(("H", "c"), 1))
long = "ab\u00e9" * 900
print(long[::-1] == "".join(reversed(long)), len(long[::-1]), long[::-700], len(long[::2]))
wide = "ab\U0001f600" * 900
print(wide[::-1] == "".join(reversed(wide)), len(wide[::-1]), ascii(wide[::-700]))
for text in ["...hello!?", "(a) b", "!!", "x", "\u00e9-\u00e9", "--\U0001f600--"]:
    print(ascii([text.strip(string.punctuation), text.lstrip("!?.(-"), text.rstrip("!?.)-"), text.strip("\u00e9-!.?("),
                 text.strip("-\U0001f600!?.")]))
for width in (0, 1, 600, 5000):
    print(len("ab".center(width, "#")), len("ab".ljust(width)), len("ab".zfill(width)), len(f"{12:>{width}}"))
try:
    "a".startswith(("b", 1))
except TypeError as error:
    print(error)
print("a".startswith(("a", "b")), "b".startswith(()), "ab".endswith(("b", "c")) or "no")
name = "data.csv"
if not name.endswith((".txt", ".md")) and name.startswith(("da", "x", "y")):
    print(name)
print(b"plain ascii".decode(), "\u00e9t\u00e9".encode().decode(), ("z" * 47).encode().decode("ascii"), b"".decode() == "")
for text in ["abcabc", "\U0001f600abcabc", "", "x" * 50 + "abc"]:
    for start in (-2, 0, 1, 3, 6, 7, 99, True):
        print(text.find("abc", start), text.find("", start), text.find("c", start, 5), text.find("abc", start, None),
              text.startswith("abc", start), text.startswith("", start), text.startswith(("x", ""), start), end="; ")
    print()

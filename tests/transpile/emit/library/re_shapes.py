"""Regular expressions over texts of ASCII and others by the same patterns: the same classes, groups and templates."""
import re
import zlib

TEXTS = ["one two_3 four", "caf\u00e9 na\u00efve 12 \u0661\u0662 x", "\U0001f40d snake \U0001f40d 7", "", "  a-b  c--d ", "K\u212a s\u017f S",
         "a,b;c  ,d", "2024-01-17 and 1999-12-31", "aAbB\u00c4\u00e4", "x=1\ny=22\n\x1cz\x85w=3", "don't stop", "$1 $& \\1"]
PATTERNS = [r"\w+", r"\b\w", r"\W+", r"\d+", r"\bfo", r"(\w)(\w)?", r"(\d+)-(\d+)", r"[\w-]+", r"[^\w\s]", r"\s+", r"(?i)k|s", r"\B\w", r"\b",
            r"(?i)[a-z]+", r"x*", r"(?>a+)b|\w", r"(a)|(b)", r"\w++", r"(?P<first>\w)(?P<rest>\w*)", r".", r"(?a)\w+", r"[^\W\d_]+", r"\w(?=\W|$)"]
for pattern in PATTERNS:
    compiled = re.compile(pattern)
    seen = []
    for text in TEXTS:
        seen.append((compiled.findall(text), compiled.split(text), compiled.split(text, 1), [m.span() for m in compiled.finditer(text)]))
        seen.append((compiled.sub("<>", text), compiled.subn(r"[\g<0>]", text), compiled.sub(lambda m: m.group()[::-1] + str(m.start()), text)))
        found = compiled.search(text)
        seen.append(found and (found.group(), found.groups(), found.groupdict(), found.lastindex, found.lastgroup, found.regs, found[0]))
    print(pattern, zlib.crc32(repr(seen).encode()))
print(re.sub(r"(\w+) (\w+)", r"\2 \1", "one two three four"), re.sub(r"(\w)(x)?", r"\1$\2$$1\g<2>", "ab x"))
print(re.sub(r"(a)(b)(c)(d)(e)(f)(g)(h)(i)(j)(k)", r"\11-\10-\g<1>0", "abcdefghijk abcdefghijk"))
print(re.sub("a", r"\n\\\t", "bab"), re.sub("a", "$&$1$$", "bab"), re.sub(r"(?:a)(b)?", r"<\1>", "a ab"))
pattern = re.compile(r"\w+")
print(pattern.sub(lambda m: str(len(pattern.findall(m.group() + " x"))) + pattern.sub("y", "a b"), "some words here"))
for mode in (pattern.match, pattern.fullmatch, pattern.search):
    print([bool(mode(text)) for text in TEXTS])
m = re.match(r"(\w+) (\w+)", "Isaac Newton, physicist")
for key in (0, 1, 2, True, "x", 3, -1, 1.0):
    try:
        print(key, m.group(key))
    except (IndexError, TypeError) as error:
        print(key, type(error).__name__, error)
print(m.group(1, 2), m.start(2), m.end(), m.span(1), m.expand(r"\2, \1"))
text = "ab" * 40 + "\u00e9"
print(len(re.findall(r"\w", text)), re.findall(r"\b\w{80}", text), len(re.findall(r"\w", text[:-1])))

# Patterns that take no characters.
camel = re.compile(r"(?<!^)(?=[A-Z])")
for text in ["someCamelCaseName", "", "A", "AB", "😀AbC", "éAé", "a\nB C"]:
    print(camel.sub("_", text), camel.subn("-", text), camel.findall(text), camel.split(text), [m.span() for m in camel.finditer(text)])
    print(re.sub(r"\b", "|", text), re.findall(r"\b", text), re.split(r"\b", text), re.sub(r"^|$", "<>", text), re.sub(r"(?=(.))", r"[\1]", text), re.findall(r"(?=(.))", text))
    print(re.sub(r"", "-", text), re.sub(r"x*", "-", text), re.sub("(?m)^", "> ", text), re.sub(r"(?=[A-Z])", lambda m: str(m.start()), text, count=2), re.findall("", text))
T = re.compile(r"(?P<a>x(?P<b>y)?)|(?P<c>\d+)|(z)")
for m in T.finditer("xy x 12 z"):
    print(m.lastgroup, m.lastindex, m.groupdict(), m.groups())
words = re.Scanner([(r"\d+", lambda _, text: int(text)), ("[a-z]+", lambda _, text: text.upper()), (r"\s+", None), ("[+=]", "!")])
print(words.scan("ab = 12 + cd ?? x"))
print(re.Scanner([("(a)(b)", lambda s, text: (text, s.match.start())), (".", lambda _, text: text)], re.I | re.S).scan("xAB\n"))

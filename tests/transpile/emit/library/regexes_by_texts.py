"""One pattern on texts of ASCII, of Latin-1 and beyond, which JavaScript's engine is asked about in several ways."""
import re
from zlib import crc32

PATTERNS = [
    r"\d+", r"\D+", r"[^\d]", r"\w+", r"\W+", r"[\W_]+", r"[^\W\d]+", r"\s+", r"\S+", r"[\s\d]+", r"[^\s]+",
    r"\bb\w*", r"\b", r"\B", r".", r".+", r"(?s).+", r"^.", r".$", r"(?m)^\w", r"(?m)\w$",
    r"(?i)straße", r"(?i)k+", r"(?i)s", r"(?i)[a-z]+", r"(?i)[^a-z]+", r"(?i)é+", r"(?i)[à-þ]+", r"(?i)µ", r"(?i)ÿ", r"(?i)i",
    r"é", r"[é-ü]+", r"[^é]", r"[\x80-\xff]+", r"[\u0100-\u2000]+", r"\U0001f600", r"[\U0001f600-\U0001f64f]", r"[^\U0001f600]+",
    r"(a)|(b)|(\d)", r"(?P<key>\w+)=(?P<value>[^;]*)", r"(\w)(\d)?", r"(.)\1", r"(?<=a)b", r"(?<!\d)\d", r"a(?=b)", r"x*", r"",
    r"[]\[]", r"[-a]+", r"[a\-z]+", r"\[(\d+)\]", r"[&~|!#$%*,:;<=>?@^`+.]{2,}", r"\.", r"\-", r"[\d.]+", r"a{2}", r"a{1,2}?", r"(?a)\w+", r"(?a)\d+",
]
TEXTS = [
    "", "aab b12 b_2 x=1;y=22; [3] a-b", "Straße kKsS iI É éé ÿ Ÿ µ ² ½ ª ü", "STRASSE stra\u00dfe \u212a \u017f \u0130 \u0131 \u00c0\u00e0",
    "caf\u00e9 \u0663\u0664 12 \u4e2d\u6587 b\u00e9ta", "\U0001f600a\U0001f601b1 \U0001f600", "a\nb\r\nc\x85d\u2028e\x1cf\xa0g", "\ud83d b \ude00",
    "..!!&&~~||##$$%%**,,::;;<<==>>??@@^^``++ aa  bb", "12\u0660\u06613",
]
for pattern in PATTERNS:
    compiled = re.compile(pattern)
    codes = []
    for text in TEXTS:
        first = compiled.search(text)
        groups = [[m.span(i) for i in range(compiled.groups + 1)] for m in compiled.finditer(text)]
        results = (
            compiled.findall(text), groups, first and first.endpos, compiled.sub("<>", text),
            compiled.sub(r"[\g<0>]", text), compiled.split(text), compiled.fullmatch(text) is not None,
            compiled.match(text) is not None,
        )
        # All of it would be a hundred pages.
        codes.append(f"{crc32(ascii(results).encode()) & 0xfff:03x}")
    print(ascii(pattern), *codes)

# What gives matches one after the other.
it = re.finditer("a", "banana")
print(type(it).__name__, next(it).start(), [m.start() for m in it], list(it), iter(it) is it)
print(repr(it).split(" at ")[0])
for m in re.finditer("a", "banana"):
    if m.start() == 3:
        break
try:
    next(re.finditer("x", "banana"))
except StopIteration as e:
    print("stop", e.args)
print(sum(m.end() for m in re.finditer("a*", "banana")))
left = re.finditer("a", "banana")
for match in left:
    break
print(next(left).start(), len(list(left)))

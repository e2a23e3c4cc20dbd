import unicodedata as u
from unicodedata import normalize, combining
def strip(s): return "".join(c for c in normalize("NFKD", s) if not combining(c))
print(strip("Crème Brûlée ﬁ Ñandú"))
def t(f, *a):
    try: print(f.__name__, a, repr(f(*a)))
    except Exception as e: print(f.__name__, a, type(e).__name__, e)
for a in ("ab", 3, "", "\n", "a", "é", "½", "²", "٣", "가", "一", "﨎", "😀", "\ue000", "\u0301", "(", "א", "Ａ", "ﬁ"):
    for f in (u.category, u.bidirectional, u.combining, u.mirrored, u.east_asian_width, u.decomposition, u.decimal, u.digit, u.numeric, u.name):
        t(f, a)
        if f in (u.decimal, u.name): t(f, a, "d")
t(u.lookup, "LATIN SMALL LETTER A"); t(u.lookup, "grinning face"); t(u.lookup, "x"); t(u.normalize, "NFC", "e\u0301"); t(u.normalize, "X", "a"); t(u.is_normalized, "NFC", "é"); t(u.is_normalized, "NFD", "é")
print(u.unidata_version)
import sys
h = 0
for c in range(0, 0x30000, 7):
    s = chr(c)
    if 0xd800 <= c < 0xe000: continue
    h = (h * 31 + hash((len(u.category(s)), ord(u.category(s)[0]), ord(u.category(s)[1]), u.combining(s), u.mirrored(s), len(u.decomposition(s)), len(u.name(s, "")), len(u.bidirectional(s))))) % (2**61)
print(h)

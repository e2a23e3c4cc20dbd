"""Replacing in texts short and long, with what JavaScript would read otherwise."""


def check(text, old, by):
    new = text.replace(old, by)
    return len(new), new.count(by) if by else -1, new[:12], new[-12:], hash(new) == hash(by.join(text.split(old)))


for times in [1, 3, 20000, 60000]:
    text = "a,b|$& " * times
    for old, by in [(",", ";"), (",", ""), ("|", " | "), ("a", "$&"), ("$", "\\$1"), ("b|", "$$"), (" ", "\U0001f600"), ("x", "y")]:
        print(times, repr(old), repr(by), check(text, old, by))
wide = "\U0001f600,\u00e9" * 50000
print(check(wide, ",", "."), check(wide, "\U0001f600", "x"), check(wide, "\u00e9", "\U0001f600"))
print("aaa".replace("aa", "b"), "abc".replace("", "-"), "abc".replace("", "-", 2), "a.b.c".replace(".", "!", 1), "".replace("", "x"))
print("a.b.c".replace(".", "", count=1), "aXbX".replace("X", "$`"))
try:
    print("a".replace("a", 1))
except TypeError as error:
    print(error)

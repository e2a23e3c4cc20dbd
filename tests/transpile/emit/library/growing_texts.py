"""Texts that grow in loops, looked into on the way or not, with characters beyond those of one unit."""


def joined(parts):
    text = ""
    for part in parts:
        text += part
    return text


def framed(parts):
    text = "<"
    for part in parts:
        text += part + "|"
        if part == "stop":
            break
    else:
        text += "all"
    return text + ">"


def squeezed(text):
    result = ""
    for letter in text:
        if len(result) == 0 or result[-1] != letter:
            result += letter
    return result


def pieces(parts, at):
    text = ""
    seen = []
    for part in parts:
        text += part
        seen.append((len(text), text[at], text[-1], text[-2:], text[at:], text.endswith("b")))
    return seen[-1], len(seen)


def beyond(parts):
    text = ""
    try:
        for part in parts:
            text += part
            text[len(parts)]
    except IndexError as error:
        print(error, len(text))
    return text


def nested(rows):
    lines = []
    for row in rows:
        line = ""
        for cell in row:
            line += f"{cell:>3}"
        lines.append(line)
    text = ""
    for line in lines:
        text += line
        text += "\n"
    return text


def counted(n):
    digits = ""
    while n > 0:
        digits = digits + str(n % 10)
        n //= 10
    return digits[::-1], digits.zfill(5), f"{digits!r}", digits in "321", digits == "321"


def kept(words):
    text = ""
    all_of = []
    for word in words:
        text += word
        all_of.append(text)
    return all_of


def changed(words):
    text = ""
    for word in words:
        text += word
        if len(text) > 4:
            text = "."
    return text


def doubled(n):
    text = "ab"
    for _ in range(n):
        text += text
    return len(text)


def generated(words):
    text = ""
    for word in words:
        text += word
        yield len(text)
    yield text


def inner(words):
    text = ""

    def show():
        return text

    for word in words:
        text += word
    return show()


def unset(words):
    for word in words:
        text += word
    return text


def failing(words):
    text = ""
    try:
        for word in words:
            text += word
    except TypeError as error:
        print(error)
    return text


print(joined(["a", "\u00e4", "\u20ac", "\U0001f600"] * 2), len(joined(["\U0001f600"] * 700)))
print(len(joined(["0123456789"] * 100000)), joined([]), joined(["xyz" * 900] * 4)[2690:2710])
print(framed(["a", "b"]), framed(["a", "stop", "b"]), framed([]))
print(squeezed("aabbbcaa"), squeezed("\U0001f600\U0001f600a\U0001f600"), len(squeezed("ab" * 3000)))
for parts in (["abc"] * 900, ["\u00e4b"] * 900, ["\U0001f600b"] * 900, ["a"] * 700 + ["\U0001f600"] * 3):
    print(pieces(parts, 0), pieces(parts, -1))
print(beyond(["ab", "c", "d", "e"]), beyond(["\U0001f600"] * 3))
print(nested([[1, 2, 3], [10, 20, 30]]), end="")
print(counted(123), counted(0))
print(kept(["a", "b", "c"]), changed(["ab", "cd", "ef", "g"]), doubled(12))
print(list(generated(["a", "bc"])), inner(["a", "b"]))
try:
    unset(["a"])
except UnboundLocalError as error:
    print(error)
print(failing(["a", "b", 5, "c"]))
text = ""
for i in range(1000):
    text += chr(97 + i % 26)
print(len(text), text[:5], text[-5:], text.count("a"))
half = text
for i in range(3):
    text = text + "!"
print(text[-4:], half[-1])


def long_mixed(n, look):
    text = ""
    seen = 0
    for i in range(n):
        if i % 97 == 0:
            text += "a longer part "
        elif i % 331 == 0:
            text += "é😀"
        elif i % 11 == 3:
            text += ""
        else:
            text += chr(32 + i % 95)
        if look and i % look == 0:
            seen += len(text) + ord(text[-1]) + ord(text[i // 2]) + len(text[-3:]) + text.endswith("b")
    return len(text), seen, hash(text) == hash("" + text), sum(ord(c) * (i % 7) for i, c in enumerate(text))


print([long_mixed(n, look) for n in (96, 330, 3000) for look in (0, 1, 7, 600)])


def letters_only(n):
    text = ""
    for i in range(n):
        text += "abc"[i % 3]
        if len(text) == 1030:
            text += "\n"
    return len(text), text[510:515], text[-4:], text.count("a"), text[1020:1035]


print([letters_only(n) for n in (511, 512, 513, 1025, 1030, 1600, 5000)])

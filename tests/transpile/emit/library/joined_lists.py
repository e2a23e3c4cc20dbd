"""Lists of texts that are filled in loops and joined, long ones, empty ones, looked into and not."""


def table(count):
    lines = ["head"]
    for i in range(count):
        lines.append(f"{i:>6}|{i * 2:<6}|{i % 7}|é")
    return "\n".join(lines)


def letters(text):
    out = []
    for letter in text:
        if letter.isalpha():
            out.append(letter.upper())
    return "".join(out)


def nested(rows):
    lines = []
    for row in rows:
        cells = []
        for cell in row:
            cells.append(str(cell))
        lines.append(", ".join(cells))
    return "; ".join(lines)


def twice(texts):
    found = []
    for text in texts:
        found.append(text)
        if len(found) % 100 == 0:
            print(len("-".join(found)), len(found))
    return "-".join(found)


def sized(texts):
    parts = []
    for text in texts:
        if len(parts) > 2:
            break
        parts.append(text)
    return f"{len(parts)}: {'+'.join(parts)}"


def kept(texts):
    lines = []
    for text in texts:
        lines.append(text)
    return lines, "".join(lines)


def looked_at(texts):
    lines = []
    for text in texts:
        if not lines or lines[-1] != text:
            lines.append(text)
    return " ".join(lines)


def by_two(texts):
    lines = []
    for text in texts:
        lines.append(text)
    return " ".join(lines) + "/" + ",".join(lines)


def reversed_back(texts):
    lines = []
    for text in texts:
        lines.append(text)
    lines.reverse()
    return " ".join(lines)


def mixed(values):
    lines = []
    for value in values:
        lines.append(value)
    try:
        return " ".join(lines)
    except TypeError as error:
        return str(error)


def yielded(texts):
    lines = []
    for text in texts:
        lines.append(text)
        yield "".join(lines)


def until_error(texts):
    lines = []
    try:
        for text in texts:
            lines.append(str(1 // len(text)))
    except ZeroDivisionError:
        lines.append("zero")
    return ",".join(lines)


text = table(2000)
print(len(text), text.count("\n"), text[:20], text[-20:])
print(letters("The quick brown fox!") , letters("") == "", len(letters("ab" * 9000)))
print(nested([[1, 2, 3], [], [4]]), nested([]) == "")
print(len(twice([str(i) for i in range(1000)])), twice([]) == "")
print(sized(["a", "b", "c", "d"]), sized([]), sized([""]), sized(["", ""]))
print(kept(["a", "b"]), looked_at(["a", "a", "b"]), by_two(["x", "y"]), reversed_back("abc"))
print(mixed(["a", 1]), mixed(["a", "b"]), list(yielded("abc")), until_error(["a", "bc", "", "d"]))
long = []
for i in range(5):
    long.append("😀é" * (i * 1000))
    long.append("")
print(len("|".join(long)), "|".join(long)[3990:4003], len(long))
top = []
for name in ("Ada", "Grace"):
    top.append(name)
print("\ud83d".join(top).encode("utf-16-le", "surrogatepass")[6:10])


def add(name):
    shared.append(name)


shared = []
for name in ("x", "y"):
    add(name)
    shared.append("z")
print(",".join(shared))


# What is added goes by the order that its class says.
class Own(list):
    def __iter__(self):
        return iter("own")


class OwnSet(set):
    def __iter__(self):
        return iter([9])


class OwnTuple(tuple):
    def __iter__(self):
        return iter("tt")


def added(items, more):
    items += more
    items.extend(more)
    return items


for more in (Own([1]), OwnSet([1]), OwnTuple([1]), [2], (3,), {4}, {5: 6}, {7: 8}.values(), {7: 8}.items(), frozenset({2}), range(2), b"a", "xy"):
    print(added([0], more))
twice = [1, 2]
twice.extend(twice)
twice += twice
print(twice)

"""Dicts and sets of texts: new ones, long ones, ones of classes of their own, taken out and put in again."""

from enum import StrEnum


class Name(str):
    """A text of a class of its own."""


class Colour(StrEnum):
    RED = "red"
    BLUE = "blue"


def text_of(number):
    """One of several kinds of texts, which are new each time."""
    kind = number % 5
    if kind == 0:
        return "k" + str(number)
    if kind == 1:
        return "long and with a number behind it: " + str(number)
    if kind == 2:
        return chr(0x1F600 + number) + chr(0xE9)
    if kind == 3:
        return Name("own" + str(number))
    return "x" * (number % 60)


for size in (5, 30, 400):
    table = {}
    for i in range(size):
        table[text_of(i)] = i
    print(size, len(table), sum(table[text_of(i)] for i in range(size)))
    for i in range(0, size, 3):
        table.pop(text_of(i), None)
    print(len(table), [text_of(i) in table for i in range(0, size, size // 5)])
    for i in range(0, size, 2):
        table[text_of(i)] = -i
    print(len(table), sum(table.values()), list(table)[-1], list(table.copy().values())[:4])
    names = {text_of(i) for i in range(size)}
    names.discard("k0")
    print(len(names), "k5" in names, "k0" in names, len(names | {"k0", "k5"}), len(names & {"k5"}))

many = {f"n{i}": i for i in range(20)}
many[Name("n3")] = "three"
many[Name("own")] = "own"
many[Colour.RED] = "red"
print(many["n3"], many["own"], many["red"], type(list(many)[-2]).__name__, Colour.BLUE in many)
del many["own"], many["red"]
print("own" in many, Name("red") in many, len(many), Name("n4") in many)

# Of these all have the code of Java's hash in common.
alike = [a + b + c for a in ("Aa", "BB") for b in ("Aa", "BB") for c in ("Aa", "BB")]
found = {text: place for place, text in enumerate(alike * 2)}
print(found)

ints = {"a", "b"}
ints.discard("a")
ints.remove("b")
ints.update([3, 1, 2])
print(sorted(ints))
ints.add("text")
print(len(ints), 3 in ints, "text" in ints)
empty = {"only"}
print(empty.pop(), empty, empty | {5, 2})

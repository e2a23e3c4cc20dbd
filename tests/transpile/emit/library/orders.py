"""Sorts many kinds of keys, few and many, up and down: each order is checked against the rule, and told by a sum."""
import random


class Version:
    def __init__(self, number):
        self.number = number

    def __lt__(self, other):
        return self.number < other.number


def texts(letters, longest):
    return lambda: "".join(random.choice(letters) for _ in range(random.randrange(longest + 1)))


KINDS = {
    "small ints": lambda: random.randrange(-5, 5),
    "ints": lambda: random.randrange(-10**6, 10**6),
    "long ints": lambda: random.randrange(-2**52, 2**52),
    "huge ints": lambda: random.randrange(-2**70, 2**70),
    "floats": lambda: random.uniform(-1, 1),
    "mixed": lambda: random.choice([0, 1, -1, 0.5, -0.0, 1.0, 2, True, False]),
    "far apart": lambda: random.choice([1e-300, -1e300, 1e300, 5e-324, 1.0, 1 + 2**-52, 2.0**60, 7]) * random.randrange(1, 4),
    "infinite": lambda: random.choice([float("inf"), -float("inf"), 0.25, 3, 1e17, -1e17]),
    "digits": texts("0123456789", 8),
    "words": texts("abcdefghij", 5),
    "long texts": lambda: "x" * random.randrange(95, 99) + texts("ab", 3)(),
    "repeated": lambda: "a common beginning, and number " + str(random.randrange(12)),
    "latin": texts("az\xe9\xff\x00 ", 20),
    "wide": texts("a\u0100\u4e00\uffee", 6),
    "astral": texts("a\uffee\U0001f600", 3),
    "pairs": lambda: (random.randrange(9), random.uniform(0, 1)),
    "texts and ints": lambda: (texts("abc", 2)(), random.randrange(99), texts("xyz", 9)()),
    "negated": lambda: (-random.randrange(5), texts("pqr", 3)()),
    "many": lambda: (random.randrange(2), random.randrange(3), random.randrange(2**40), random.randrange(2**40), "t"),
    "uneven": lambda: tuple(random.randrange(3) for _ in range(random.randrange(4))),
    "lists": lambda: [random.randrange(4), texts("ab", 2)()],
    "nested": lambda: ((random.randrange(3), random.randrange(3)), random.randrange(2)),
    "nine": lambda: tuple(random.randrange(2) for _ in range(9)),
}


def place_sum(order):
    total = 0
    for i, place in enumerate(order):
        total = (total * 31 + place * (i + 1)) % 1000003
    return total


for name, make in KINDS.items():
    found = []
    for count in (1, 2, 20, 30, 250, 2000):
        random.seed(f"{name} {count}")
        keys = [make() for _ in range(count)]
        items = list(enumerate(keys))
        for reverse in (False, True):
            order = sorted(items, key=lambda item: item[1], reverse=reverse)
            for (i, a), (j, b) in zip(order, order[1:]):
                assert a > b or a == b and i < j if reverse else a < b or a == b and i < j, (name, a, b)
            found.append(place_sum([place for place, _ in order]))
            rows = sorted(items, key=lambda item: (item[1], -item[0]), reverse=reverse)
            found.append(place_sum([place for place, _ in rows]))
            assert sorted(keys, reverse=reverse) == [key for _, key in order]
            assert (max(keys) if reverse else min(keys)) == order[0][1], name
    print(name, found)

# What is not compared need not be comparable; what is, fails in Python's words.
things = [Version(n % 7) for n in range(60)]
print([n for n, _ in sorted(((n * 37 % 101, object()) for n in range(60)), key=lambda pair: pair)][:5])
print([v.number for v in sorted(things)][::9], [v.number for _, v in sorted(((0, v) for v in things), key=lambda p: (p[0], p[1]))][::9])
for key in (lambda n: (n % 3, None), lambda n: (n % 2, n if n < 40 else "x"), lambda n: (n, 1) if n < 50 else n, lambda n: None):
    try:
        print(sorted(range(60), key=key)[:3])
    except TypeError as error:
        print(error)


def failing(n):
    if n == 45:
        raise ValueError("no key")
    return n % 5, n


numbers = list(range(60))
try:
    numbers.sort(key=failing)
except ValueError as error:
    print(error, numbers == list(range(60)))
print(sorted(range(60), key=lambda n: (n % 4, float("nan")))[:8], sorted(["b", "a"] * 20, key=lambda t: (t,))[::10])

# The largest and smallest texts where halves of characters stand between those below and those above.
LETTERS = ["a", "\u4e00", "\ud7ff", "\ue000", "\uff01", "\uffff", "\U00010000", "\U0001f600", "\udc00"]
for first in LETTERS:
    for second in LETTERS:
        for third in LETTERS:
            three = [first, "x" + second, second, third + first]
            assert (max(three), min(three)) == (sorted(three)[-1], sorted(three)[0]), ascii(three)
print(ascii([max(LETTERS), min(LETTERS[3:]), max(LETTERS[:6]), max(LETTERS[4::2]), min("\U0001f600", "\uffff")]))
for broken in (["a", 1], ["\uffff", None], ["\U0001f600", 2.5, "a"], ["b", "a", []], [1, "\uffff"]):
    try:
        print(max(broken))
    except TypeError as error:
        print(error)

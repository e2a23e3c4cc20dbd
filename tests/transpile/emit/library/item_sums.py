"""Items of dicts that are added to, in every way in which programs write it."""
from collections import Counter, OrderedDict, defaultdict

# With a start.
counts = {}
for word in "the cat and the dog and the bird".split():
    counts[word] = counts.get(word, 0) + 1
print(counts)
totals = {}
for name, amount in [("a", 0.5), ("b", 2.0), ("a", 0.5), ("b", -2.0), ("c", -0.0)]:
    totals[name] = totals.get(name, 0.0) + amount
print(totals)
mixed = {}
for name, amount in [("a", 1), ("a", 0.5), ("a", 0.5), ("b", True), ("b", True), ("c", 2.0)]:
    mixed[name] = mixed.get(name, 0) + amount
print(mixed)
large = {}
for i in range(4):
    large["x"] = large.get("x", 0) + 2**53 - 1
    large["y"] = large.get("y", 2**31 - 2) + 1
print(large)
pairs = {}
for i in range(6):
    pairs[i % 2, i % 3] = pairs.get((i % 2, i % 3), 0) + i
    pairs[i % 2] = pairs.get(i % 2, 0) + len(pairs)
print(pairs)

# By a test.
tested = {}
for letter in "mississippi":
    if letter in tested:
        tested[letter] += 1
    else:
        tested[letter] = 1
print(tested)
turned = {}
for letter in "mississippi":
    if letter not in turned:
        turned[letter] = 2
    else:
        turned[letter] = turned[letter] + 2
print(turned)
texts = {}
for letter in "aba":
    if letter in texts:
        texts[letter] += "x"
    else:
        texts[letter] = "x"
print(texts)
zeros = {}
for letter, by in [("a", -0.0), ("b", 1.0), ("a", -0.0)]:
    if letter in zeros:
        zeros[letter] += by
    else:
        zeros[letter] = by
print(zeros)
different = {}
for letter in "abab":
    if letter in different:
        different[letter] += 2
    else:
        different[letter] = 1
print(different)
chosen = {}
for n in range(6):
    if n % 2:
        pass
    elif n in chosen:
        chosen[n] += 1
    else:
        chosen[n] = 1
print(chosen)

# What has to be there.
marks = {"Ada": 1, "Bob": 2}
marks["Ada"] += 10
marks["Bob"] = marks["Bob"] + 5
try:
    marks["Eve"] += 1
except KeyError as error:
    print("missing", error)
print(marks)
held = {"list": [1], "text": "a", "none": None}
held["list"] += [2]
held["text"] += "b"
try:
    held["none"] += 1
except TypeError as error:
    print(error)
try:
    held["text"] += 1
except TypeError as error:
    print(error)
try:
    held["none"] = held.get("none", 0) + 1
except TypeError as error:
    print(error)
print(held)
try:
    counts[[1]] = counts.get([1], 0) + 1
except TypeError as error:
    print(str(error).split(" (")[0])
try:
    counts["x"] = counts.get("x", 0) + int("five")
except ValueError as error:
    print(error, "x" in counts)

# The library's dicts.
letters = defaultdict(int)
for letter in "abracadabra":
    letters[letter] += 1
print(dict(letters))
fives = defaultdict(lambda: 5)
fives["a"] += 1
fives["a"] += 1.5
print(dict(fives), fives.get("b", 0))
fives["b"] = fives.get("b", 0) + 1
print(dict(fives))
plain = defaultdict(None)
try:
    plain["a"] += 1
except KeyError as error:
    print("missing", error)
counter = Counter("aab")
counter["a"] += 1
counter["z"] += 3
counter["q"] -= 1
print(counter, sum(counter.values()))
ordered = OrderedDict()
for letter in "cabc":
    ordered[letter] = ordered.get(letter, 0) + 1
ordered.move_to_end("c")
ordered["c"] += 1
print(list(ordered.items()))


# Classes of the program.
class Loud(dict):
    def __setitem__(self, key, value):
        print("set", key, value)
        super().__setitem__(key, value)

    def __getitem__(self, key):
        print("get", key)
        return super().__getitem__(key)


class Zero(dict):
    def __missing__(self, key):
        print("missing", key)
        return 100


def raised(scores, name, by):
    scores[name] = scores.get(name, 0) + by
    if name in scores:
        scores[name] += by
    else:
        scores[name] = by
    scores[name] += by
    return scores


for made in [{}, Loud(), Zero(), defaultdict(int), Counter()]:
    print(dict(raised(made, "k", 2)))
zero = Zero()
zero["a"] += 1
print(dict(zero))


class Bank:
    def __init__(self):
        self.accounts = {"a": 1}
        self.asked = 0

    def fee(self):
        self.accounts["a"] = 50
        self.asked += 1
        return 1

    def pay(self, name, amount):
        self.accounts[name] = self.accounts.get(name, 0) + amount

    def charge(self):
        self.accounts["a"] = self.accounts.get("a", 0) + self.fee()
        self.accounts["a"] += self.fee()


bank = Bank()
bank.pay("a", 2)
bank.pay("b", 2.5)
print(bank.accounts)
bank.charge()
print(bank.accounts, bank.asked)


class Money:
    def __init__(self, cents):
        self.cents = cents

    def __radd__(self, other):
        return Money(self.cents + other)

    def __iadd__(self, other):
        self.cents += other
        return self


purses = {"a": Money(1)}
purse = purses["a"]
purses["a"] += 5
print(purses["a"].cents, purse is purses["a"])
purses["b"] = purses.get("b", 0) + Money(3)
print(purses["b"].cents)

# Changes while it is gone through.
growing = {"a": 1}
try:
    for key in growing:
        growing[key + "x"] = growing.get(key + "x", 0) + 1
except RuntimeError as error:
    print(error)
steady = {"a": 1, "b": 2}
for key in steady:
    steady[key] += 1
print(steady, list(steady))


class Watched:
    def __init__(self):
        self.counts = {}

    def count(self, keys):
        for key in keys:
            self.counts[key] = self.counts.get(key, 0) + 1
        return self.counts


def letters(text, counts):
    for letter in text:
        counts[letter] = counts.get(letter, 0) + 1
    return counts


def words(text):
    counts = {}
    for word in text.split():
        if word in counts:
            counts[word] += 1
        else:
            counts[word] = 1
    return counts


def known(text, counts):
    try:
        for letter in text:
            counts[letter] += 1
    except (KeyError, TypeError) as error:
        print(type(error).__name__, error)
    return counts


def last(text):
    counts = {}
    for letter in text:
        counts[letter] = counts.get(letter, 0) + 1
    return letter, counts


def numbered(text):
    counts = defaultdict(lambda: len(counts) * 100)
    for letter in text:
        counts[letter] += 1
    return dict(counts)


LONG = "ab\u00e9\u20ac\U0001f600b" * 200
print(letters(LONG, {}), letters("hello", {"l": 0.5}), letters("l" * 300, {"l": 0.1, "x": 2}))
print(letters("", {"a": 1}), letters("a" * 300, {"a": 2**31 - 5}), letters("z" * 400, {"z": 2**53 - 7}))
print(words(" one two  two\tone\none "), words(""), Watched().count("aab" * 100), Watched().count([1, 1.0, "1"]))
print(known("aab" * 100, {"a": 1}), known("ab" * 200, {"a": 1, "b": "x"}), known("a" * 300, {"a": None}))
print(last("abc"), numbered("xyzzy" * 60))
print(Counter("mississippi" * 50), Counter(["a", 1, True, (1, 2), (1, 2)]))
try:
    print(Counter([[1]]))
except TypeError as error:
    print(error)
totals = Counter(a=5)
for letter in "banana" * 80:
    totals[letter] += 1
print(totals, totals["none"])
shared = {}
for pair in [(1, 2), (2, 1), (1, 2)]:
    shared[pair] = shared.get(pair, 0) + 1
print(shared)

"""`map` and `reversed` that are read to their ends at once."""
text = "outer"


def numbers(line):
    return list(map(int, line.split()))


def parsed(lines):
    return [tuple(map(float, line.split(","))) for line in lines]


def digits(n):
    return sum(map(int, str(n))), max(map(int, str(n))), sorted(map(int, str(n)), reverse=True)


print(numbers("1 2 -3"), numbers(""), parsed(["1,2.5", "-0"]), digits(90210), text)
for wrong in ["1 x 3", "1.5", "\u0663"]:
    try:
        print(numbers(wrong))
    except ValueError as error:
        print(error)
try:
    print("-".join(map(chr, [97, -1])))
except ValueError as error:
    print(error)
try:
    print(list(map(ord, ["a", "bc"])))
except TypeError as error:
    print(error)
print(", ".join(map(str, [1, -2, 2**60])), "".join(map(str, range(5))), "-".join(map(str, (1, "a", None, 2.0))))
print(" ".join(map(str, [1.0, 0.1])), " ".join(map(str, [True, False])), ",".join(map(str, ["a", "b"])))
print("".join(map(chr, [72, 0x1f600])), list(map(len, ["", "\U0001f600a"])), list(map(ord, "\U0001f600a")))
print("|".join(map(str.strip, [" a ", "b "])), list(map(str.split, ["a b", "c"])), "".join(map(str.upper, "stra\u00dfe")))
print(list(map(str.isdigit, "a1")), min(map(len, ["abc", "de"])), sum(map(len, ["abc", "de"]), 10))
print(list(map(str.title, ["ab cd"])), max(map(str.lower, ["A", "b"])), tuple(map(str.swapcase, "aB")))
try:
    max(map(int, []))
except ValueError as error:
    print(error)
print("".join(map(lambda c: c * 2, ["a", "b"])), list(map(lambda c, n=2: c * n, ["a", "b"])))
print("".join(reversed("abc")), "".join(reversed("a\U0001f600b")), "-".join(reversed("abc")), "".join(reversed("")))
print("".join(reversed(["ab", "cd"])), ",".join(reversed(("x", "y"))), "".join(reversed(list("abc"))))


class Name(str):
    def upper(self):
        return "own"


print(list(map(str.upper, [Name("a"), "b"])), list(map(len, [Name("ab"), [1, 2, 3]])), "".join(reversed(Name("ab"))))


class Loud:
    def __str__(self):
        return "loud"

    def __len__(self):
        return 7

    def __int__(self):
        return 8


print(" ".join(map(str, [Loud(), 1])), list(map(len, [Loud()])), sum(map(int, [Loud(), "3"])))
once = map(int, ["1", "2"])
print(list(once), list(once))
growing = ["a"]
seen = []
for item in map(str.upper, growing):
    if len(growing) < 4:
        growing.append(item + "b")
    seen.append(item)
print(seen)


def shadowed():
    def int(value):
        return value + "!"

    return list(map(int, ["a"])), "".join(map(int, "ab"))


print(shadowed())
rows = [list(map(int, row.split())) for row in "1 2\n3 4".split("\n")]
print(rows, sum(map(sum, rows)), list(map(max, rows)), list(map(list, zip(*rows))))


def is_palindrome(word):
    return word == word[::-1]


def differs(word):
    if word[::-1] != word:
        return "differs"
    return "same" if word == word[::-1] and not word != word[::-1] else "?"


for word in ["", "a", "aa", "ab", "abcba", "abccba", "abcda", "\U0001f600", "\U0001f600a\U0001f600", "a\U0001f600a",
             "\ud83da\ud83d", "x" * 1001, "\u00e9\u00e9", "Aa"]:
    print(is_palindrome(word), differs(word), end=" ")
print()
print([n for n in range(1200) if str(n) == str(n)[::-1]][-3:], sum(str(n)[::-1] != str(n) for n in range(200)), [1, 2, 1] == [1, 2, 1][::-1])
row = [1, 2, 1]
pair = (1, 2)
code = b"aba"
print(row == row[::-1], pair == pair[::-1], code == code[::-1], word == word[::-2], word == word[1::-1])

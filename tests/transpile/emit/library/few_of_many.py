"""The few largest and smallest of many, fractions added up, rows of places, chains that grow."""
import heapq
import itertools
from collections import Counter
from fractions import Fraction

state = 1


def number():
    global state
    state = state * 69069 % 4294967296 + 1
    return state >> 8


ints = [number() % 500 for _ in range(900)]
halves = [number() % 300 / 4 for _ in range(900)]
mixed = [n if n % 3 else n + 0.25 for n in ints]
ends = ints + [float("inf"), -float("inf")] * 3
for numbers in (ints, halves, mixed, ends, [True] + ints, list(map(str, ints)), ints[:12]):
    for n in (0, 1, 7, 90, 899, 2000):
        assert heapq.nlargest(n, numbers) == sorted(numbers, reverse=True)[:n]
        assert heapq.nsmallest(n, numbers) == sorted(numbers)[:n]
    print(heapq.nlargest(3, numbers), heapq.nsmallest(3, numbers), heapq.nlargest(2, numbers, key=str))
print(heapq.nsmallest(3, [0.0, -0.0, 0] * 30), heapq.nlargest(2, iter(ints)), heapq.nlargest(-1, ints))
for bad in ([1, "a"] * 20, [None] * 40):
    try:
        print(heapq.nlargest(2, bad))
    except TypeError as error:
        print(error)

total = Fraction(0)
for i in range(1, 60):
    total += Fraction((-1) ** i * i, i * i + 1)
print(total)
small = [Fraction(a, b) for a in range(-4, 5) for b in (1, 2, 3, 4, 6, 9)]
for a in small:
    for b in small:
        for made in (a + b, a - b, a * b, a / b if b else a):
            again = Fraction(made.numerator, made.denominator)
            assert made.denominator > 0 and (again.numerator, again.denominator) == (made.numerator, made.denominator)
print(sum(small), Fraction(3, -6) + 1, 1 - Fraction(1, 3), Fraction(2**80, 3**50) * Fraction(3**49, 2**78), Fraction(2**70 + 2, 6) / Fraction(-4, 9))
try:
    Fraction(2, 3) / Fraction(0, 5)
except ZeroDivisionError as error:
    print(error)

print(list(itertools.permutations("abcd"))[::5], len(set(itertools.permutations(range(6), 4))), list(itertools.permutations("ab", 0)), list(itertools.permutations("ab", 3)))
print(list(itertools.permutations(range(4), 3))[::4], list(itertools.combinations("abcde", 3))[::3], list(itertools.combinations_with_replacement("ab", 3)))
grown = [1, 2]
for i, item in enumerate(itertools.chain(grown, (7, 8), "xy", {9: 0}, range(2))):
    if i < 3:
        grown.append(item * 10)
    print(item, end=" ")
print(grown)

pairs = [(n * 37 % 101 % 20, f"k{n % 7}") for n in range(200)]
words = [f"w{n * 53 % 97}" for n in range(150)]
print(heapq.nlargest(4, pairs), heapq.nsmallest(4, pairs), heapq.nsmallest(0, words))
print(heapq.nlargest(3, pairs, key=lambda p: p[1]), heapq.nsmallest(3, pairs, key=lambda p: (p[1], -p[0])))
print(heapq.nlargest(3, words), heapq.nsmallest(3, words, key=len))
counts = Counter(pairs)
print(counts.most_common(3), counts.most_common(0), counts.most_common(-1), len(counts.most_common(500)))
print(Counter({"a": 0.5, "b": 2.5, "c": 2.5, "d": 10**20, "e": -1}).most_common())
print(max((1, "b"), (1, "a")), min([2], [1, 5]), max("ab", "b"), max((1,), ()))

rows = [list(itertools.product()), list(itertools.product("ab", "")), list(itertools.product("ab", repeat=0)), list(itertools.product([1, 2], "xy", (0,)))]
print(rows, [list(itertools.combinations(range(n), 2)) for n in range(4)], list(itertools.combinations_with_replacement([], 1)))
swaps = itertools.permutations([1, 2, 3])
print(next(swaps), [first for first, *_ in swaps], next(swaps, None), list(swaps))
for pair in (pairs := itertools.combinations("abcd", 2)):
    if pair == ("a", "c"):
        break
print(next(pairs), list(pairs), type(pairs), type(itertools.combinations_with_replacement("a", 1)).__name__)
print([a + b for a, b in itertools.pairwise(range(5)) if b % 2], [k for k, g in itertools.groupby("aabca") if len(list(g)) < 2])
numbers = [3, 1, 2]
print(tuple(sorted(numbers)), tuple(n for n in numbers), tuple([*numbers, 1]), tuple([n for n in numbers if n > 1]), numbers)
print(dict(zip("abc", [1, 2])), dict([["a", 1], "xy", (1, 2)]), {("a", 1): 2}[tuple(["a", 1])])
try:
    dict(zip("ab", "cd", "ef"))
except ValueError as error:
    print(error)

"""The few largest and smallest of many, fractions added up, rows of places, chains that grow."""
import heapq
import itertools
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

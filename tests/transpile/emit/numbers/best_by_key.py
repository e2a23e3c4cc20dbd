"""The best of items by a key: the first of equals, in the order in which Python calls and compares."""
import math

numbers = [3, -7, 7, 0, -7]
print(max(numbers, key=abs), min(numbers, key=abs), min(numbers, key=lambda n: -n), max(numbers, key=lambda n: n % 3))
print(max([], key=abs, default="none"), min((), default=4), max(["b", "aa", "c"], key=len), min("hello", key=ord))
print(min([1.5, math.nan, 0.5], key=lambda x: x), max([math.nan, 1.0, 2.0], key=lambda x: x))
print(max([1, 2, 3], key=lambda n: (n % 2, n)), min(["b", "A", "c"], key=str.lower), max([True, 2], key=int))
print(max(range(10), key=lambda n: 2 ** 60 - n), min({"a": 2, "b": 1}, key={"a": 2, "b": 1}.get))
try:
    print(max([], key=abs))
except ValueError as error:
    print(error)
seen = []


class Key:
    def __init__(self, n):
        self.n = n
        seen.append(f"key {n}")

    def __gt__(self, other):
        seen.append(f"{self.n} > {other.n}")
        return self.n > other.n


print(max([2, 3, 1], key=Key), seen)
try:
    print(max([1, "a", 2], key=lambda x: x))
except TypeError as error:
    print(error)
grown = [1, 2, 3]
print(max(grown, key=lambda n: (grown.append(9) if len(grown) < 5 else None, n)[1]), grown)

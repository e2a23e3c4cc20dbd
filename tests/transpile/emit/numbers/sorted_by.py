"""Sorting by functions that compare, by methods that do, and what these may give."""

from functools import cmp_to_key


class Person:
    def __init__(self, name, age):
        self.name = name
        self.age = age

    def __lt__(self, other):
        if self.age == other.age:
            return NotImplemented
        return self.age < other.age

    def __gt__(self, other):
        return self.name > other.name

    def __repr__(self):
        return f"{self.name}{self.age}"


def compare(a, b):
    if a.age != b.age:
        return a.age - b.age
    return (a.name > b.name) - (a.name < b.name)


people = [Person(f"p{i * 37 % 101}", i * 7 % 5) for i in range(80)]
print(sorted(people, key=cmp_to_key(compare))[:12])
print(sorted(people, key=cmp_to_key(compare), reverse=True)[:12])
print(sorted(people)[:12], min(people), max(people, key=cmp_to_key(compare)))
numbers = [i * 7919 % 1009 for i in range(2000)]
print(sorted(numbers, key=cmp_to_key(lambda a, b: b - a))[:5])
print(sorted(numbers, key=cmp_to_key(lambda a, b: (a % 10 - b % 10) / 2))[:5])
print(sorted(numbers, key=cmp_to_key(lambda a, b: a * 10**20 - b * 10**20))[:5])
print(sorted(numbers, key=lambda n: (n % 2 == 0, -(n % 7) / 2, str(n)))[:5])

try:
    sorted([1, "a"], key=cmp_to_key(lambda a, b: a - b))
except TypeError as error:
    print(error)
try:
    sorted([(n % 3, None if n == 99 else n % 2) for n in range(100)])
except TypeError as error:
    print(error)

"""The sum of i + i**2 + i**3 over a large range."""


def work(n):
    return n + n ** 2 + n ** 3


def total(start, stop):
    result = 0
    for i in range(start, stop):
        result += i + i ** 2 + i ** 3
    return result


print(total(0, 10_000_000))
print(sum(work(i) for i in range(2_500_000)))
print(sum(map(work, range(2_500_000))))

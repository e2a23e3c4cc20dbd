"""Pythagorean triples, and the sums of divisors: nested loops on ints."""


def triples(limit):
    count = 0
    total = 0
    for a in range(1, limit):
        for b in range(a, limit):
            c = a + b - 1
            square = a * a + b * b
            while c * c > square:
                c -= max(1, (c * c - square) // (2 * c))
            if c * c == square and c <= limit:
                count += 1
                total += a + b + c
    return count, total


def abundant(limit):
    found = []
    for n in range(2, limit):
        sum_of_divisors = 1
        d = 2
        while d * d <= n:
            if n % d == 0:
                sum_of_divisors += d
                if d * d != n:
                    sum_of_divisors += n // d
            d += 1
        if sum_of_divisors > n:
            found.append(n)
    return found


numbers = abundant(80000)
print(triples(1300))
print(len(numbers), numbers[:8], sum(numbers))

matches = 0
for i in range(3600):
    for j in range(3600):
        if (i * j + i - j) % 7 == 3:
            matches += 1
print(matches)

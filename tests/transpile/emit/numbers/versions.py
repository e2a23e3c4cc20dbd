"""Functions that get ints at one call and floats at another, and sums that begin with an int."""


def product(a, b):
    """Rows by columns."""
    result = [[0] * len(b[0]) for _ in range(len(a))]
    for i in range(len(a)):
        for j in range(len(b[0])):
            total = 0
            for k in range(len(b)):
                total += a[i][k] * b[k][j]
            result[i][j] = total
    return result


print(product([[1, 2], [3, 4]], [[5, 6], [7, 8]]))
print(product([[1.5, 2.0], [3.0, 4.0]], [[5.0, 6.0], [7.0, 8.0]]))
print(product([[2 ** 40]], [[2 ** 40]]), product([[0.0]], [[-1.0]]), product([[]], [[]]))


def dot(xs, ys):
    total = 0
    for x, y in zip(xs, ys):
        total += x * y
    return total


def norm(xs, scale=1):
    # calls another that gets both
    return dot(xs, xs) * scale


print(norm([3, 4]), norm([3.0, 4.0]), norm([0.5, 0.5], scale=2), norm([3, 4], 0.5), norm([]))
print(dot([], []), dot([0.0], [-1.0]), dot([1e308], [10.0]), dot([3], [10 ** 20]))


def power(base, exponent):
    if exponent == 0:
        return 1
    half = power(base, exponent // 2)
    return half * half * (base if exponent % 2 else 1)


for n in (0, 1, 10, 70):
    print(power(3, n), power(1.5, n), power(2.0, n))


def scaled(rows, factor):
    return [[x * factor for x in row] for row in rows]


print(scaled([[1, 2], [3]], 2), scaled([[1, 2], [3]], 0.5), scaled([[1.0, 2.5]], 2), scaled([], 1.0))


def running(values):
    total = 0
    for value in values:
        total += value
        yield total


print(list(running([1, 2, 3])), list(running([0.5, 0.5, 1])), list(running([True, False])))


def mean(values, default=0):
    if len(values) == 0:
        return default
    total = 0
    for value in values:
        total = total + value
    return total / len(values)


print(mean([1, 2, 3, 4]), mean([1.0, 2.0]), mean([]), mean([], 0.5), mean(default=2, values=[7]))


def largest(table):
    best = table[0][0]
    for row in table:
        for x in row:
            if x > best:
                best = x
    return best


for wrong in ([], [[]]):
    try:
        print(largest(wrong))
    except IndexError as error:
        print("IndexError", error)
print(largest([[1, 5], [3]]), largest([[1.0, 5.0], [3.5]]), largest([[1, 2.5], [3]]))


def steps(limit, step):
    x = 0
    count = 0
    while x < limit:
        x += step
        count += 1
    return x, count


print(steps(10, 3), steps(1.0, 0.25), steps(0.0, 0.5), steps(0, 1))


def inverse(values):
    return [1 / value for value in values]


try:
    print(inverse([4, 0]))
except ZeroDivisionError as error:
    print(error)
try:
    print(inverse([4.0, 0.0]))
except ZeroDivisionError as error:
    print(error)
print(inverse([4, 8]), inverse([0.5, 2.0]))


def minus(start, values):
    for value in values:
        start -= value
    return start


print(minus(10, [1, 2]), minus(10, [0.5, 0.5]), minus(10.5, []), minus(10, []))


def grown(n, by):
    total = 5
    for _ in range(n):
        total -= by * 0.5
    return total


print(grown(0, 1), grown(2, 1), grown(10, 1), grown(3, 1.0))

product_floats = "a name that is taken"
print(product_floats, product.__name__ if product else "")

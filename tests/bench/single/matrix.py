"""Products of matrices in lists of lists."""


def make(rows, columns, seed):
    return [[(i * columns + j + seed) % 17 - 8 for j in range(columns)] for i in range(rows)]


def product(a, b):
    result = [[0] * len(b[0]) for _ in range(len(a))]
    for i in range(len(a)):
        for j in range(len(b[0])):
            total = 0
            for k in range(len(b)):
                total += a[i][k] * b[k][j]
            result[i][j] = total
    return result


def scaled(a, factor):
    return [[x * factor for x in row] for row in a]


def transposed(a):
    return [list(column) for column in zip(*a)]


a = make(270, 280, 3)
b = make(280, 260, 5)
c = product(a, b)
print(sum(map(sum, c)), c[0][:5], c[-1][-1])

f = scaled(c, 0.5)
g = transposed(f)
h = product(g, f)
print(h[0][0], h[3][7], sum(h[i][i] for i in range(len(h))))

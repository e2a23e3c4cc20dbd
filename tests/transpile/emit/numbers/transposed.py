"""Rows that become columns."""


def transposed(rows):
    return [list(column) for column in zip(*rows)]


def product(a, b):
    columns = transposed(b)
    return [[sum(x * y for x, y in zip(row, column)) for column in columns] for row in a]


print(transposed([[1, 2, 3], [4, 5, 6]]), transposed([]), transposed([[1.0, 2.0]]))
print(product([[1, 2], [3, 4]], [[5, 6], [7, 8]]))
print([sum(pair) for pair in zip(*[[1, 2], [3, 4]])], list(zip(*["ab", "cd"])))

"""Functions that call themselves: numbers, towers, queens and trees."""


def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)


def ackermann(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))


def hanoi(n, source, target, spare):
    if n == 0:
        return 0
    return hanoi(n - 1, source, spare, target) + 1 + hanoi(n - 1, spare, target, source)


def queens(n, row, columns, diagonals, antidiagonals):
    if row == n:
        return 1
    count = 0
    for column in range(n):
        if column in columns or row + column in diagonals or row - column in antidiagonals:
            continue
        columns.add(column)
        diagonals.add(row + column)
        antidiagonals.add(row - column)
        count += queens(n, row + 1, columns, diagonals, antidiagonals)
        columns.remove(column)
        diagonals.remove(row + column)
        antidiagonals.remove(row - column)
    return count


def tree(depth):
    if depth == 0:
        return (None, None)
    return (tree(depth - 1), tree(depth - 1))


def nodes(node):
    left, right = node
    if left is None:
        return 1
    return 1 + nodes(left) + nodes(right)


print(fib(35))
print(ackermann(2, 400))
print(hanoi(20, "a", "b", "c"))
print(queens(10, 0, set(), set(), set()))
print(nodes(tree(20)))

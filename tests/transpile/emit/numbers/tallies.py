"""Functions that call themselves and add up what comes back."""
import sys
from functools import lru_cache


def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)


def hanoi(n, source, target, spare):
    if n == 0:
        return 0
    return hanoi(n - 1, source, spare, target) + 1 + hanoi(n - 1, spare, target, source)


def queens(board, row, n):
    if row == n:
        return 1
    total = 0
    for col in range(n):
        if all(c != col and abs(c - col) != row - r for r, c in enumerate(board[:row])):
            board[row] = col
            total += queens(board, row + 1, n)
    return total


def nodes(tree):
    if tree is None:
        return 0
    left = nodes(tree[0])
    right = nodes(tree[1])
    return left + right + 1


def depth(tree):
    if tree is None:
        return 0
    return 1 + max(depth(tree[0]), depth(tree[1]))


def size(tree):
    return 1 + sum(size(child) for child in tree)


def balance(n):
    if n == 0:
        return 1
    return balance(n - 1) - balance(n - 2) if n > 1 else -balance(n - 1)


def loop(n):
    count = 0
    for i in range(n):
        below = loop(i)
        count = count + below
        count += 1
    return count


tree = None
for _ in range(5):
    tree = (tree, (tree, None))
print(fib(20), hanoi(10, "a", "b", "c"), queens([0] * 6, 0, 6), nodes(tree), depth(tree))
print(size([[], [[], [[]]]]), balance(12), loop(10))

# What doubles with each call is no tally.


def double(n):
    if n == 0:
        return 1
    half = double(n - 1)
    return half + half


def again(n):
    if n == 0:
        return 1
    total = 0
    part = again(n - 1)
    for _ in range(4):
        total += part
    return total


def both(n):
    if n == 0:
        return 1
    total = both(n - 1)
    return total + total


def grown(n):
    if n == 0:
        return 1
    total = grown(n - 1)
    total += total
    return total


def carried(n):
    if n == 0:
        return 1
    total = 0
    part = 0
    for _ in range(2):
        part += carried(n - 1)
        total += part
    return total


def large(n):
    if n == 0:
        return 2 ** 52
    return large(n - 1) + large(n - 1)


def steps(n, unit):
    if n == 0:
        return unit
    return steps(n - 1, unit) + steps(n - 1, unit)


@lru_cache
def cached(n):
    return n if n < 2 else cached(n - 1) + cached(n - 2)


memo = {}


def kept(n):
    if n < 2:
        return n
    if n in memo:
        return memo[n]
    result = kept(n - 1) + kept(n - 2)
    memo[n] = result
    return result


def taken(n, table):
    if n < 2:
        return n
    if table[n] == 0:
        table[n] = taken(n - 1, table) + taken(n - 2, table)
    return table[n]


def with_default(n, seen={}):
    if n in seen:
        return seen[n]
    seen[n] = 1 if n < 2 else with_default(n - 1) + with_default(n - 2)
    return seen[n]


def product(n):
    return 1 if n == 0 else n * product(n - 1)


def shifted(n):
    if n == 0:
        return 1
    return (shifted(n - 1) << 1) + 1


def given(n, total=0):
    if n == 0:
        return total
    return given(n - 1, total + total + 1)


def scaled(n):
    if n == 0:
        return 0.5
    return scaled(n - 1) + scaled(n - 1)


print(double(70), again(40), both(70), grown(70), carried(9), large(3), steps(3, 2 ** 52))
print(cached(100), kept(100), taken(100, [0] * 101), with_default(100), product(25), shifted(70))
print(given(70), scaled(3), scaled(1), given(3))


class Tree:
    def __init__(self, *children):
        self.children = children

    def count(self):
        total = 1
        for child in self.children:
            total += child.count()
        return total

    def doubled(self):
        if not self.children:
            return 2 ** 50
        below = self.children[0].doubled()
        return below + below + below + below


node = Tree()
for _ in range(10):
    node = Tree(node)
print(node.count(), node.doubled(), Tree(Tree(), Tree(Tree())).count())

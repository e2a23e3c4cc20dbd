"""Infinity among ints: distances, smallest and largest values, tables."""
import heapq
import math
from math import inf

INF = float("inf")
LOW = -float("inf")


def distances(graph, start):
    best = {node: float("inf") for node in graph}
    best[start] = 0
    queue = [(0, start)]
    while queue:
        d, node = heapq.heappop(queue)
        if d > best[node]:
            continue
        for other, weight in graph[node]:
            if d + weight < best[other]:
                best[other] = d + weight
                heapq.heappush(queue, (d + weight, other))
    return best


print(distances({"a": [("b", 7), ("c", 3)], "b": [("d", 2)], "c": [("b", 1), ("d", 8)], "d": [], "e": []}, "a"))


def coins(kinds, amount):
    table = [INF] * (amount + 1)
    table[0] = 0
    for coin in kinds:
        for x in range(coin, amount + 1):
            table[x] = min(table[x], table[x - coin] + 1)
    return table


print(coins([5, 7], 12), coins([2], 3)[3], coins([2], 3)[2] + 0.5)


def smallest(values):
    best = math.inf
    for value in values:
        if value < best:
            best = value
    return best


print(smallest([3, 1, 2]), smallest([]), smallest([2.0, 5]), smallest([10 ** 20]))


def spread(values):
    low, high = inf, -inf
    for value in values:
        low = min(low, value)
        high = max(high, value)
    return low, high, high - low


print(spread([4, 9, 1]), spread([]))

rows = [[INF] * 3 for _ in range(3)]
for i in range(3):
    rows[i][i] = 0
rows[0][1] = 4
rows[1][2] = 5
for k in range(3):
    for i in range(3):
        for j in range(3):
            if rows[i][k] + rows[k][j] < rows[i][j]:
                rows[i][j] = rows[i][k] + rows[k][j]
print(rows, rows[0][2] == 9, rows[2][0] == INF, rows[2][0] is INF)
print(sum(x for row in rows for x in row if x != INF), [x for x in rows[2] if x < INF])

x = INF
print(x, -x, LOW, x + 1, x - 1, 1 - x, x + x, -x - x, x == -LOW, x > 10 ** 30, bool(x), not x)
print(x - x, x * 0, x * 2, x / 2, 3 / x, x // 1, 5 % x, -5 % x, x ** 2, abs(-x), x * -1)
print(f"{x} {x:5} {-x:.1f} {x!r}", str(x), "%s %d" % (x, 3), [x, 1], {x: 1}[INF], (x,), round(3.5))
y = 5 if len(rows) == 3 else INF
print(y, -y, y + 1, y * 2, y / 2, y % 3, y // 2, y == 5, y < INF, str(y), f"{y}", y and "true", [y], hash(y) == 5)
y += 2
print(y, type(y), isinstance(y, int), isinstance(y, float), isinstance(x, float))
z = INF if len(rows) == 3 else 5
print(z, -z, z + 1, z * 2, z / 2, z == INF, type(z), min(z, 3), max(z, 3), min([z, 2]), abs(z))
z -= 10
print(z, z * 1.5, 0.0 + z, z + 2 ** 60)
table = {"a": INF, "b": 2}
table["b"] += 1
table["a"] -= 1
print(table, sorted(table.values()), table.get("c", INF), min(table, key=table.get))
for convert in (int, round, math.floor):
    try:
        print(convert(z))
    except OverflowError as error:
        print(error)
counts = [0, INF, 3]
counts[0] -= 1
counts[1] += 1
counts[2] *= 2
print(counts, max(counts), sum(counts), counts.index(INF), INF in counts, 3.0 in counts)


class Node:
    def __init__(self, name):
        self.name = name
        self.distance = INF
        self.zero = 0


node = Node("n")
before = node.distance
node.distance = min(node.distance, 12)
node.zero -= 0
print(before, node.distance, -node.zero, node.distance + 0.5, node.distance / 4)

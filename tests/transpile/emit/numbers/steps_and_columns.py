def f(xs, n):
    out = []
    for p in xs:
        for m in range(0, n, p):
            out.append(m)
    return out
print(f([2, 3, 5], 20))
def g(xs):
    for p in [n for n in range(6) if n != 1]:
        try:
            for m in range(1, 9, p):
                print(m, end=" ")
            print()
        except ValueError as e:
            print(e)
g(0)
b = bytearray([1, 2, 255])
print(b, bytes([7, 8]), bytearray(5), bytes(3), bytearray(range(4)), bytes((1, 2)))
for bad in ([1, 256], [-1], ["a"], [1.5], [True, False]):
    try:
        print(bytes(bad))
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
    try:
        print(bytearray(bad))
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
x = bytearray(b"ab") * 3
x.append(99)
x += b"zz"
print(x, b"ab" * 3, b"x" * 4, bytearray([0]) * 5, x.count(97), x.count(b"ab"), b"" * 3)
for bad in (-1, 2 ** 70):
    try:
        bytearray(bad)
    except (ValueError, OverflowError) as e:
        print(type(e).__name__, e)
print(list(zip([1, 2, 3], (4, 5, 6), [7, 8])), list(zip(*[[1, 2], [3, 4], [5, 6]])))
a, b, c = [1], [2, 3], [4, 5]
z = zip(a, b, c)
print(next(z), next(z, None))
a.append(9)
print(next(z, None), list(z), type(z).__name__)
big = 2 ** 60
def dot(u, v):
    return sum(x * y for x, y in zip(u, v))
print(dot([1, 2, big], [3, 4, big]), dot([], []), dot([big], [-1]), dot([-3, 2 ** 52], [5, 4]))
def total(u, v):
    t = 0
    for x, y in zip(u, v):
        t += x * y
    return t
print(total([1, 2, big], [3, 4, big]), total([-big, 2], [big, 7]))
print([x for x in range(20) if x % 3 == 1], list(filter(lambda x: x > 3, range(6))))
def means(gs):
    return [sum(p[0] for p in g) / len(g) for g in gs]
print(means([[(1.5, 2), (2.5, 3)], [(1.0, 1)]]))
def f2(p):
    for j in range(3, 20, p):
        print(j)
f2(4)
try:
    f2(abs(-0))
except ValueError as e:
    print(e)

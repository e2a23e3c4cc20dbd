"""Ints have no -0: what they are multiplied to shows none, wherever it goes."""
import math
def f(n):
    t = 5
    for i in range(-3, 1):
        t *= i
    return t, t / 5, t * 1.5, float(t), f"{t:.1f}", math.copysign(1, t), math.atan2(t, -1), -t / 3, t + 0.0, t - 0.0, "%.1f" % t, round(t, 2) / 2, abs(t) / 2, max(t, -1) / 3, t // 1 / 3, t % 5 / 3, divmod(t, -3)[1] / 3, complex(t, t), -0.0 + t, str(t * 1.0), (t * 0) / 7, math.sqrt(t), int(t) / 3, sum([t, t]) / 3, [t / 1 for _ in "a"], math.fsum([t]), math.prod([t, -3]) / 3
print(f(1))
def g(a, b):
    return (a * b) / 3, (a * b) * 2.5, a * b * 1.5, float(a * b), (a * b) // 3 / 3, (a * b) % 3 / 3, [x * b / 2 for x in (a, -a)]
for a in range(-2, 3):
    for b in range(-2, 3):
        print(a, b, g(a, b))
def h(x):
    z = x * 0
    y = 0 * -x
    w = -z
    return z / 2, y / 2, w / 2, z * 1.0, float(y), float(w), -z / 2, z % -5 / 2, -(x - x) / 2, 0 // x / 3, -x // 7 * 0 / 3, (0 % -x) / 2, (x * 0 + -0) / 2, (-x // 100 + 1) * -1 / 2
print(h(3), h(-4), h(0 + 7))
def k(v):
    s = 0
    for i in v:
        s += i * -1 * 0
    return s / 2, sum(i * 0 for i in v) / 2, sum(-i for i in v if i == 0) / 2, [(-i) / 4 for i in v], [i * -3 / 4 for i in v], {i * -1: i for i in v}, (0 * -1) * 1.5
print(k([0, 1, 2]), k([-1, 0]), k([]))
import sys
n = int("0"); m = -int("3")
print(n * m / 2, n / m, -n / m, n // m / 2, n % m / 2, float(n * m), n * m * 1.0, divmod(n, m), -n * 1.0, [n * m, -n], int(-0.5) / 3, round(-0.4) / 3, math.trunc(-0.5) / 3, math.ceil(-0.5) / 3, math.floor(-0.0) / 3, int("-0") / 3, -False / 3, -0 / 3, int(-0.0) * 1.5, hash(-0.0) / 3, round(-0.0) / 2, round(-3, -1) / 2, round(-4, -2) / 3, math.comb(0, 3) * -1 / 2, pow(n, 3) * m / 2, n << 3, (n * m << 3) / 3, ~n, (m * n) ** 3 / 2, pow(m * n, 3) / 2, abs(m * n) / 2, min(m * n, 4) / 2, -(m * n) / 2, m * n - 0.0, n * m == 0, str(n * m), "%d" % (n * m), "%g" % (n * m), f"{n * m:g}", f"{n*m:e}", format(n * m, "+.2f"), repr(n * m), 1.0 * n * m, 0.0 * m)
def p(v):
    t = -3
    u = 4
    for i in v:
        t *= 0
        u *= -1
        u -= u
        u *= -2
    return t / 2, u / 2
print(p([1]), p([]), p([1, 2]))
class C:
    def __init__(self):
        self.x = 0
        self.d = [0, 1]
    def go(self):
        self.x *= -1
        self.d[0] *= -1
        return self.x / 2, self.d[0] / 2, self.x * 1.0, float(self.d[0])
print(C().go())
xs = [0, -1]
for i in range(2):
    for j in range(-1, 1):
        print(i * j + 0.0, i * j * 0.5, (i * j + i * j) / 3, (i * j - i) / 3, xs[i * j], i * j == 0, abs(i * j) / 3, [i * j][0] / 2, i * j if i else j * i * 2, (i * j or i) / 3, -(i * j) / 3, (i * j) ** 2 / 3, (i * j) % 3 / 2, (i * j) // 3 / 2, i * j * j / 2)
def loop6(n):
    t = 18446744073709551616
    u = 0
    for i in range(n + 2):
        t = t * (i * u)
    return t, u
def loop7(n):
    t = 18446744073709551616
    for i in range(n + 2):
        t *= 0
    return t
def loop8(n):
    t = 18446744073709551616
    for i in range(n + 2):
        t &= 255
        t = t % 7
    return t
def loop9(n):
    t = 18446744073709551616 * n
    t %= 10
    return t
print(loop6(2), loop7(3), loop8(3), loop9(4))

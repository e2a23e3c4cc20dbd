"""Bits, roots, choices and decimals of ints of all sizes, next to powers of two and ten, folded into one number each."""
import math
import random
from decimal import Decimal, getcontext

random.seed(1)


def folded(values):
    h = 0
    for x in values:
        h = (h * 1000003 + x) % (2**61 - 1)
    return h


def near(b):
    for _ in range(3):
        n = random.getrandbits(b + 1)
        yield from (n, -n, n | 1 << b, (1 << b) - 1, 1 << b, (1 << b) + 1)


ints = [m for b in range(0, 1400, 13) for m in near(b)]
print(folded(m.bit_length() for m in ints), folded(m.bit_count() for m in ints))
wholes = [m for m in ints if m >= 0]
print(folded(math.isqrt(m) for m in wholes))
print(folded(math.isqrt(m * m + d) for m in wholes for d in (0, 2 * m, 2 * m + 1)))
print(folded(math.isqrt(m * m - 1) for m in wholes if m))

for n in (*range(70), 333, 1000, 70000):
    ks = sorted({k for k in (0, 1, 2, 3, 7, n // 2, n // 3, n - 1, n, n + 1, 40) if 0 <= k < 600})
    print(n, folded(math.comb(n, k) for k in ks), folded(math.perm(n, k) for k in ks))
for n in (10**18, 10**30, 2**53 - 1, 2**53, 2**64):
    ks = (0, 1, 2, 3, 20)
    print(folded(math.comb(n, k) for k in ks), folded(math.perm(n, k) for k in ks), math.comb(n, n - 3))
print(folded(math.factorial(n) for n in (*range(260), 230, 231, 300, 290, 1000, 1001, 1032, 1065, 1000)))

for prec in (1, 5, 28, 29, 400):
    getcontext().prec = prec
    for text in ("2", "99.99999", "1e-40", "123456789012345678901234567890", "9" * 400, "1" + "0" * 399):
        d = Decimal(text)
        results = (d.sqrt(), d * d, d / 7, d + 1, d - 1, d**3, 1 / d, -d, d * 3 / 7 - d / 2)
        digits = (int("".join(map(str, r.as_tuple().digits[:60]))) for r in results)
        print(prec, folded(digits), [r.adjusted() for r in results])

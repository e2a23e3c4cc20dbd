"""Sums of floats and of their products, rounded once, and long ints as keys."""
import math
import random
import statistics

random.seed(4)
for n in (4, 10, 300):
    for scale in (1, 1e-300, 1e200, 1e16, 1e-5):
        d = [random.gauss(0, 1) * scale for _ in range(n)]
        e = [random.choice((1, -1)) * random.random() * 10 ** random.randint(-20, 20) for _ in range(n)]
        w = [random.randint(1, 9) for _ in range(n - 1)] + [10]
        print(math.fsum(d), math.fsum(e), math.fsum(d + [-x for x in d]))
        print(math.fsum(e + e[::-1] + [-2 * x for x in e] + [1e-30]), math.sumprod(d, e), math.sumprod(e, w))
        print(statistics.fmean(e), statistics.fmean(e, w), statistics.fmean(w), statistics.covariance(d, e))
        print(statistics.correlation(w, e), statistics.linear_regression(w, d))
print(math.fsum([math.inf, 1.0]), math.fsum([1e16, 1.0, 1e-16]), math.fsum([1.0, 2**-53]))
print(math.fsum([1.0, 2**-53, 2**-106]), math.fsum([1.0, 2**-53, -(2**-106)]), math.fsum([0.1] * 10))
print(math.fsum([1.0 + 2**-52, 2**-53]), math.fsum([]), math.fsum([5e-324, -5e-324, 5e-324]))

keys = [3**k for k in range(0, 900, 7)] + [2**k for k in range(0, 1500, 3)] + [i * 10**18 for i in range(2000)]
keys += [10**200 + i for i in range(300)] + [-(5**k) for k in range(700)] + [10**400 + i for i in range(300)]
places = {key: i for i, key in enumerate(keys)}
print(len(places), sum(places[key] for key in keys), len(set(keys)))
print(2.0**81 in places, 2.0**80 in places, float(2**300) in places, 1e200 in places, 10**18 in places, -25 in places)
print(len({float(k) for k in keys if abs(k) < 10**300} & set(keys)))

print(sum(x for x in iter([1, 2, True, 2**53 - 1, 5, 2**70, 3.5, 2])), sum(iter([True, True])))
print(sum(iter([2**53 - 1, 1, 1])), sum(iter([1.5, 2])), sum(iter([2, 1.5, 2])), sum(x for x in [float(3), 4]))

"""A value is come to before the place that it goes to, where the library gives another one each time."""

import random
rng = random.Random(3)
b = [1, 2, 3]
b[0 : rng.randint(0, 9)] = [7] * rng.randint(0, 9)
print(b)
it = iter(range(9))
b[next(it)] = next(it)
d = {}
d[rng.random()] = rng.random()
print(b, d)

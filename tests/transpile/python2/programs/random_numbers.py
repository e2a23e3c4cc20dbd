import random
random.seed(42)
print random.random(), random.randint(1, 100), random.choice('abcdef'), random.uniform(1, 2)
l = range(10)
random.shuffle(l)
print l, random.sample(range(100), 5), random.randrange(0, 100, 7), random.gauss(0, 1)
r = random.Random(7)
print r.random(), r.randint(0, 9), [r.choice([1, 2, 3]) for _ in range(5)]

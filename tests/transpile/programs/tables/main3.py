# Decorators of a module that change it alone.
from multiprocessing import Pool

import rules
from rules import Percent, fibonacci, make


def work(n):
    return make("percent", off=10).apply(n), rules.BulkRule().apply(n), Percent(off=50).apply(n), fibonacci(n + 40)


def told(made):
    return type(made).__name__, isinstance(made, rules.Rule), made.apply(100), sorted(rules.rules)


if __name__ == "__main__":
    print(work(5), rules.Percent, sorted(rules.rules))
    with Pool(2) as pool:
        print(pool.map(work, [1, 2]))
        print(pool.map(told, [make("percent"), make("bulk")]))

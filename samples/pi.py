"""Pi by throwing darts: each worker has a seed of its own, so the answer is the same in every run."""
import random
from multiprocessing import Pool

DARTS = 100_000


def hits(seed):
    """How many darts land inside the quarter circle."""
    source = random.Random(seed)
    inside = 0
    for _ in range(DARTS):
        x = source.random()
        y = source.random()
        if x * x + y * y <= 1.0:
            inside += 1
    return inside


if __name__ == "__main__":
    seeds = range(8)
    with Pool(4) as pool:
        inside = pool.map(hits, seeds)
    print("hits:", inside)
    print("pi is about", 4 * sum(inside) / (DARTS * len(seeds)))

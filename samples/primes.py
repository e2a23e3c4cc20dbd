"""Primes with imap: results arrive in order, as soon as they are there, and the search ends when it has enough."""
from itertools import count, islice
from multiprocessing import Pool

WIDTH = 2_000


def primes_from(first):
    """The primes in first … first + WIDTH - 1."""
    return [n for n in range(max(first, 2), first + WIDTH) if is_prime(n)]


def is_prime(n):
    if n % 2 == 0:
        return n == 2
    divisor = 3
    while divisor * divisor <= n:
        if n % divisor == 0:
            return False
        divisor += 2
    return n > 1


if __name__ == "__main__":
    found = []
    with Pool() as pool:
        for primes in pool.imap(primes_from, islice(count(0, WIDTH), 30)):
            found += primes
            if len(found) >= 5_000:
                break
    print("the 5,000th prime is", found[4_999])
    print("twins below 100:", [(p, q) for p, q in zip(found, found[1:]) if q - p == 2 and q < 100])

"""Primes below a few millions by the sieve of Eratosthenes, and the gaps between them."""


def sieve(limit):
    is_prime = [True] * (limit + 1)
    is_prime[0] = is_prime[1] = False
    i = 2
    while i * i <= limit:
        if is_prime[i]:
            for multiple in range(i * i, limit + 1, i):
                is_prime[multiple] = False
        i += 1
    return [n for n, prime in enumerate(is_prime) if prime]


primes = sieve(25_000_000)
print(len(primes), primes[-5:])

widest = 0
start = None
for i in range(1, len(primes)):
    gap = primes[i] - primes[i - 1]
    if gap > widest:
        widest = gap
        start = primes[i - 1]
print(f"widest gap {widest} after {start}")

import concurrent.futures
import math, os
PRIMES = [112272535095293, 112582705942171, 115280095190773, 99]
def is_prime(n):
    if n < 2: return False
    if n % 2 == 0: return n == 2
    for i in range(3, int(math.floor(math.sqrt(min(n, 10**6)))) + 1, 2):
        if n % i == 0: return False
    return True
def div(a, b): return a / b
def kw(a, *, b=2, **rest): return (a, b, rest)
def main():
    with concurrent.futures.ProcessPoolExecutor() as executor:
        for number, prime in zip(PRIMES, executor.map(is_prime, PRIMES)):
            print('%d is prime: %s' % (number, prime))
        f = executor.submit(div, 1, 0)
        try:
            f.result()
        except ZeroDivisionError as e:
            print(type(e).__name__, e)
        print(executor.submit(kw, 1, b=3, z=4).result())
        print(sum(executor.map(abs, range(-50, 50), chunksize=7)))
        fs = {executor.submit(div, 10, i): i for i in range(4)}
        for f in concurrent.futures.as_completed(fs):
            if f.exception() is None: pass
        print([(i, repr(f.exception()) if f.exception() else f.result()) for f, i in fs.items()])
        print(executor.submit(os.getpid).result() != os.getpid())
if __name__ == '__main__':
    main()

"""Ints of 32 bits and products modulo an int, at and around the ends of what they hold."""

MODULUS = 1_000_000_007
MASK = 0xFFFFFFFF


def congruential(seed):
    return (seed * 1103515245 + 12345) & 0x7FFFFFFF


def xorshift(state):
    state ^= (state << 13) & 0xFFFFFFFF
    state ^= state >> 17
    state ^= (state << 5) & 0xFFFFFFFF
    return state & 0xFFFFFFFF


def fnv(text):
    h = 2166136261
    for c in text:
        h ^= ord(c)
        h = (h * 16777619) & MASK
    return h


def murmur(k):
    k ^= k >> 16
    k = (k * 0x85EBCA6B) & MASK
    k ^= k >> 13
    k = (k * 0xC2B2AE35) % 2**32
    return k ^ (k >> 16)


def rotated(x, y):
    return ((x << 7) | (x >> 25)) & MASK, (x + y) & MASK, (x - y) & MASK, ~x & MASK


def bits(n):
    count = 0
    while n:
        n &= n - 1
        count += 1
    return count


def power(base, exponent):
    result = 1
    base %= MODULUS
    while exponent:
        if exponent & 1:
            result = result * base % MODULUS
        base = base * base % MODULUS
        exponent >>= 1
    return result


def polynomial(text):
    h = 0
    for c in text:
        h = (h * 911382323 + ord(c)) % 972663749
    return h


def signed(a, b, m):
    return a * b % m, (a * b + 5) % m, a // m, a % m, a & 0xFF, a >> 3


seed, state, h = 1, 2463534242, 7
for i in range(2000):
    seed = congruential(seed)
    state = xorshift(state)
    h = (h * 31 + state) % MODULUS
    h ^= murmur(state) ^ seed
print(seed, state, h, fnv("hello world"), polynomial("some text here"))
for x in (0, 1, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF):
    print(rotated(x, 0xFFFFFFFF), rotated(x, 1), murmur(x), xorshift(x), bits(x), congruential(x))
print(power(3, 10**9), power(123456789012345678901234567890, 65537))
for a in (-(2**40) - 3, -1, 0, 5, 2**45 + 7):
    for m in (-7, 3, 2**32, 2**40 + 1, 2**61 - 1):
        print(a, m, signed(a, 2**31 + 11, m))
try:
    print(signed(3, 4, 0))
except ZeroDivisionError as error:
    print(error)

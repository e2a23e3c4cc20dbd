"""Rests of divisions of ints beyond 32 bits, of products, of powers."""


def lehmer(n):
    x = 42
    total = 0
    for _ in range(n):
        x = x * 16807 % 2147483647
        total = (total * 31 + x) % 1000000007
    return x, total


def rolling(text, base, modulus):
    h = 0
    for c in text:
        h = (h * base + ord(c)) % modulus
    return h


print(lehmer(1000), rolling("hello world", 257, 10 ** 9 + 7))
largest = 2 ** 53 - 1
values = [0, 1, 2, 3, 7, 2 ** 31 - 1, 2 ** 31, 2 ** 32 + 1, 10 ** 9 + 7, 2 ** 50 + 1, 2 ** 52 + 1, largest - 1, largest, 6004799503160661,
          94906267, 94906265]
signed = values + [-v for v in values]
for b in signed:
    if b:
        print(b, [a % b for a in signed], [a // b for a in signed], [divmod(a, b) for a in signed[::5]])
for m in (1, 2, 7, 998244353, 10 ** 9 + 7, 2 ** 49 - 1, 2 ** 50, 2 ** 53 - 111, 2 ** 61 - 1):
    print([pow(a, k, m) for a in signed for k in (0, 1, 2, 5, 10 ** 9 + 5, largest)][::3])
    print([a * b % m for a in signed for b in signed[::7]][::5])
print(pow(5, -1, 7), pow(-3, 5, -7), pow(True, 3, 5), pow(2 ** 70, 3, 11), pow(3, 2 ** 70, 11), pow(0, 0, 1))
for given in ((3, 2, 0), (2, -1, 4)):
    try:
        print(pow(*given))
    except ValueError as error:
        print(error)
print(repr(-4 % 2), repr(0 % -5), str(-6 % -3), [-(2 ** 40) % 2 ** 20], 0 * -1 % 7)


class Clock:
    def __init__(self, hours):
        self.hours = hours


def turned_back():
    hours = -7
    hours %= 5
    far = -9007199254740991
    far %= 1000003
    left = 100
    for step in range(3):
        left -= 70
        left %= 24
    clock = Clock(-3)
    clock.hours %= 24
    places = [-7, 7]
    places[0] %= 5
    return hours, far, left, clock.hours, places


print(turned_back())

"""Powers with a broken exponent: floats of what is not negative, complex numbers of the rest."""


def distance(x, y):
    return (x * x + y**2) ** 0.5


def root(n):
    return n**0.5


def sizes(values):
    return [(abs(v) + len(values)) ** 0.5 for v in values]


print(distance(3, 4), distance(3.0, 4.0), distance(-1.5, 2), distance(0, 0))
print(root(16), root(2), root(2.25), round(root(-4).imag, 6), type(root(-4)).__name__)
print(sizes([-14, 7]), 8 ** (1 / 3), 2**-1, 2.0**3, (-8) ** 2.0, 10**-2)
print(distance(1e200, 1.0) if False else "", (0.0) ** 0.5, (-0.0) ** 0.5)
try:
    print(distance(10.0, 1e200))
except OverflowError as error:
    print(error)

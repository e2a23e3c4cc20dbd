"""Complex numbers in loops: their parts, absolute values and powers."""


def escape(c, limit):
    z = 0
    for n in range(limit):
        if abs(z) > 2:
            return n
        z = z * z + c
    return limit


def steps(c):
    z = 0j
    for n in range(50):
        z = z**2 + c
        if z.real * z.real + z.imag * z.imag > 4:
            return n, z.real, z.imag
    return 50, z.real, z.imag


print([escape(complex(x / 4 - 2, 0.3), 40) for x in range(12)])
print([steps(x / 4 - 2 + 0.3j) for x in range(12)])
z = 3 - 4j
print(abs(z), z.real, z.imag, z.real + 1, -z.imag, z.conjugate().imag, abs(z) * 2)
print(z**3, z**-2, z**0, z**0.5, z - 1j, z * 2, 2.5 * z, z * z, (1e200 + 0j) * 2)
for action in (lambda: abs(1.5e308 + 1.5e308j), lambda: z / 0, lambda: 0j**-1):
    try:
        print(action())
    except (OverflowError, ZeroDivisionError) as error:
        print(type(error).__name__, error)


def length(z):
    return abs(z) + 1


try:
    print(length(3 + 4j), length(1.5e308 - 1.5e308j))
except OverflowError as error:
    print(error)

def mixed(z, k, c):
    w = z * z + c
    w *= 2
    w -= 1j
    w /= 2.5
    w += z
    return w / (z + 3) - k * z * 2.5 + 1
all_of_them = 0j
for k in range(5):
    all_of_them += mixed(complex(k, -k / 2), k, 0.5 + 0.25j)
print(all_of_them, mixed(-0j, 0, 0j), -2j * 3, 3 / (1 + 1j), 2 - 1j, 10 ** 20 * 1j)
try:
    print(all_of_them / 0)
except ZeroDivisionError as error:
    print(error)
try:
    print(10 ** 400 * 1j)
except OverflowError as error:
    print(error)
x = [1j, 2 + 1j]
x[0] *= 2
x[1] += 1
print(x, sum(x))

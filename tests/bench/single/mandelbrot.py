"""The Mandelbrot set as text: floats in inner loops."""

WIDTH = 1000
HEIGHT = 560
LIMIT = 200


def escape(cx, cy):
    x = y = 0.0
    for n in range(LIMIT):
        xx = x * x
        yy = y * y
        if xx + yy > 4.0:
            return n
        y = 2.0 * x * y + cy
        x = xx - yy + cx
    return LIMIT


def complex_escape(c):
    z = 0
    for n in range(60):
        if abs(z) > 2:
            return n
        z = z * z + c
    return 60


total = 0
for row in range(HEIGHT):
    line = ""
    for column in range(WIDTH):
        n = escape(column / WIDTH * 3.0 - 2.1, row / HEIGHT * 2.4 - 1.2)
        total += n
        line += "#" if n == LIMIT else "+" if n > 8 else "." if n > 4 else " "
    if row % 32 == 0:
        print(line[::4].rstrip())
print(total)
print(sum(complex_escape(complex(a / 64 - 2, b / 20 - 1)) for a in range(160) for b in range(40)))

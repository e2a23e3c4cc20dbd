"""The spectral norm of an endless matrix's corner, after the well-known exercise."""
from math import sqrt


def element(i, j):
    return 1.0 / ((i + j) * (i + j + 1) // 2 + i + 1)


def times(v):
    return [sum(element(i, j) * x for j, x in enumerate(v)) for i in range(len(v))]


def times_transposed(v):
    return [sum(element(j, i) * x for j, x in enumerate(v)) for i in range(len(v))]


def main():
    n = 600
    u = [1] * n
    v = []
    for _ in range(10):
        v = times_transposed(times(u))
        u = times_transposed(times(v))
    dot = square = 0
    for a, b in zip(u, v):
        dot += a * b
        square += b * b
    print(f"{sqrt(dot / square):.9f}")


if __name__ == "__main__":
    main()

"""Heat spreads along a rod, and a moving average follows a signal: floats in lists."""
import math


def spread(rod, steps, rate):
    size = len(rod)
    for _ in range(steps):
        following = rod[:]
        for i in range(1, size - 1):
            following[i] = rod[i] + rate * (rod[i - 1] - 2 * rod[i] + rod[i + 1])
        rod = following
    return rod


def smooth(values, width):
    result = []
    window = 0.0
    for i, value in enumerate(values):
        window += value
        if i >= width:
            window -= values[i - width]
        result.append(window / min(i + 1, width))
    return result


def deviation(values):
    mean = sum(values) / len(values)
    return math.sqrt(sum((value - mean) ** 2 for value in values) / len(values))


rod = [0.0] * 2000
rod[1000] = 100.0
rod = spread(rod, 5000, 0.25)
print(rod[1000], rod[999], sum(rod))

signal = [abs(i % 314 - 157) / 50 + (i % 7) * 0.1 for i in range(3500000)]
smoothed = smooth(signal, 25)
print(smoothed[0], smoothed[-1], max(smoothed), deviation(smoothed))

"""Sums of long products, and texts that are looked into while they grow."""


def powers(start, stop):
    result = 0
    for i in range(start, stop):
        result += i + i ** 2 + i ** 3
    return result


def products(xs, ys):
    total = 7
    for x, y in zip(xs, ys):
        total += x * y
        total -= 3
    return total


def fourth_powers(n):
    total: int = -5
    for i in range(n):
        total = total + i * i * i * i
    print(total)
    for i in range(3):
        total += i
    return total


def rows(n):
    sums = []
    for i in range(n):
        total = 0
        for j in range(n):
            total += (i * 3_000_000_019) * (j * 4_000_000_007 - 5)
        sums.append(total)
    return sums


def stopped(items):
    total = 1
    try:
        for item in items:
            total += 3_000_000_000 * 4_000_000_000 + 10 // item
    except ZeroDivisionError as error:
        print(error, total)
    return total


def running_sums(n):
    total = 0
    for i in range(n):
        total += i * 9_007_199_254_740_991 * i
        yield total


def inside():
    total = 0

    def add(i):
        nonlocal total
        total += i * i * 9_007_199_254_740_991

    for i in range(4):
        add(i)
    return total


def back_to_small():
    total = 2 ** 70
    for i in range(-3, 4):
        total += i * 9_000_000_000_000_000
    for i in range(2 ** 5):
        total += i ** 3 * -(2 ** 52)
    return total + 1, total - 2 ** 70 - 31 * 31 * 16 * 16 * -(2 ** 52)


def grown(n):
    text = ""
    while len(text) < n:
        text += "ab"
        if text[-1] == "b" and text.endswith("ab"):
            text += "c"
        if text[-2:] == "bc":
            text += "-"
    return text


def wide(n):
    text = "start"
    for i in range(n):
        text = text + ("😀" if i % 3 == 0 else "é")
        if text[-1] == "😀" and text[len(text) - 2] == "é":
            text += text[1:3] + text[-3:-1]
    return text


def numbers(n):
    text = ""
    for i in range(n):
        text += str(i)
        if text[-1] == "7":
            text += text[0] + text[5 % len(text)] + text[len(text) // 2] + text[-700:-600] + text[-3:]
    return text


def beyond():
    text = ""
    try:
        while text[-3] != "y" if len(text) > 2 else True:
            text += "x"
            text[3]
    except IndexError as error:
        return str(error), text


def pieces(n):
    text = "-" * 600
    for i in range(n):
        text += "abc"
        if not text.endswith("-" * 3 + "abc" * (i + 1)):
            return "wrong"
    return len(text), text[600 - 2], text[2 ** 9:2 ** 9 + 3]


print(powers(0, 400_000), powers(-300_000, 17), powers(0, 0))
print(products([2 ** 52, -2 ** 50, 3] * 10, [2 ** 50 - 1, 2 ** 52 + 3, -8] * 10))
print(products([9_007_199_254_740_991] * 9, [-9_007_199_254_740_991] * 8))
print(fourth_powers(60_000))
print(rows(5))
print(stopped([5, 2, 0, 1]))
print(list(running_sums(5)), inside())
print(back_to_small())
print(len(grown(40_000)), grown(30))
print(len(wide(2000)), wide(12))
long = numbers(3000)
print(len(long), long[-60:], long.count("7"))
print(beyond())
print(pieces(400))

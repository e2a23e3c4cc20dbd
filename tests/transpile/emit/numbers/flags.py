"""Lists of flags that only their own code sees, and such that others see."""


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


def by_slices(n):
    flags = [True] * (n + 1)
    flags[0] = flags[1] = False
    for i in range(2, int(n ** 0.5) + 1):
        if flags[i]:
            flags[i * i::i] = [False] * len(flags[i * i::i])
    return sum(flags), len(flags)


def odd(n):
    flags = [True] * n
    for i in range(3, int(n ** 0.5) + 1, 2):
        if flags[i]:
            flags[i * i::2 * i] = [False] * ((n - i * i - 1) // (2 * i) + 1)
    return [2] + [i for i in range(3, n, 2) if flags[i]]


def seen(values, size):
    marks = size * [False]
    repeated = []
    for value in values:
        if marks[value]:
            repeated.append(value)
        marks[value] = True
    missing = [i for i in range(size) if not marks[i]]
    first = marks[0]
    same = marks[1] == marks[2] and marks[1] is True
    count = 0
    for mark in marks:
        count += 1 if mark else 0
    marks[-1] = len(repeated) > 1
    return repeated, missing, first, same, count, marks[-1], marks[size - 1] or None, (marks[0],)


def wrong(size, place):
    marks = [False] * size
    try:
        marks[place] = True
    except IndexError as error:
        print("store", error)
    try:
        return marks[place]
    except IndexError as error:
        return f"read {error}"


def short(n):
    flags = [True] * n
    try:
        flags[0::2] = [False] * 2
    except ValueError as error:
        print(error)
    flags[1:n:3] = [False] * len(range(1, n, 3))
    flags[-3::2] = [False] * len(flags[-3::2])
    return [int(flags[i]) for i in range(n)]


def queens(n):
    columns = [False] * n
    up = [False] * (2 * n - 1)
    down = [False] * (2 * n - 1)
    found = 0
    row = 0
    stack = [-1]
    while stack:
        col = stack.pop()
        if col >= 0:
            columns[col] = up[row + col] = down[row - col + n - 1] = False
        col += 1
        while col < n and (columns[col] or up[row + col] or down[row - col + n - 1]):
            col += 1
        if col == n:
            row -= 1
            continue
        if row == n - 1:
            found += 1
            stack.append(col)
            columns[col] = up[row + col] = down[row - col + n - 1] = True
            continue
        columns[col] = up[row + col] = down[row - col + n - 1] = True
        stack.append(col)
        stack.append(-1)
        row += 1
    return found


def given_away(n):
    flags = [True] * n
    flags[0] = False
    return flags


def shown(n):
    flags = [False] * n
    flags[1] = True
    flags.append(True)
    print(flags, flags[1:], flags.count(True))
    other = [True] * 2
    for flag in other:
        print(flag)
    more = [False] * 3
    more[0] = n
    return more[0]


print(sieve(50), sieve(0 + 1), by_slices(100), odd(60))
print(seen([0, 1, 2, 1, 4, 1], 6))
print(wrong(3, 2), wrong(3, -1), wrong(3, 3), wrong(3, -4), wrong(0, 0))
print(short(9), queens(6), given_away(3), shown(3))
try:
    sieve(-1)
except IndexError as error:
    print(error)

even = [True] * 10
for i in range(1, 10, 2):
    even[i] = False
print([i for i in range(10) if even[i]], even[4], all(even[i] for i in range(0, 10, 2)))
late = [False] * 5
late[2] = even[2]
print(late[2], late[3], str(late[2]), f"{late[2]}", late[2] + 1, [late[2]], not late[2])

gaps = [True] * 9
gaps[4] = False
print([n for n, one in enumerate(gaps) if not one], [0 if one else n for n, one in enumerate(gaps)])
print([1 for one in gaps if one], [2 if one else 3 for one in gaps])
print({n: 1 for n, one in enumerate(gaps) if not one}, {2 if one else 3: 1 for one in gaps})
print([(n, m) for n, one in enumerate(gaps) if not one for m in range(2)])

"""Sorts of keys of all shapes, many and few at a time, beside a sort that compares two at a time."""
from datetime import date, datetime, time, timedelta, timezone
from functools import cmp_to_key

state = 7


def rnd(n):
    global state
    state = state * 16807 % 2147483647
    return state % n


def compared(items, key=None, reverse=False):
    """The same by comparisons alone, a merge sort."""
    of = key or (lambda x: x)
    if len(items) < 2:
        return list(items)
    middle = len(items) // 2
    left, right = compared(items[:middle], key, reverse), compared(items[middle:], key, reverse)
    out = []
    i = j = 0
    while i < len(left) and j < len(right):
        a, b = of(left[i]), of(right[j])
        if (a < b if reverse else b < a):
            out.append(right[j])
            j += 1
        else:
            out.append(left[i])
            i += 1
    return out + left[i:] + right[j:]


def tag(keys):
    """Items that tell equal keys apart."""
    return [(key, n) for n, key in enumerate(keys)]


letters = ["a", "b", "é", "\ue000", "\uffff", "\U0001f600", "\U0001f601", "\U00010000", "\ud7ff"]
shapes = {
    "wide": lambda: "".join(letters[rnd(9)] for _ in range(rnd(4))),
    "halves": lambda: "".join(["\ud83d", "x", "\U0001f600", "\uffff"][rnd(4)] for _ in range(rnd(4))),
    "prefix": lambda: "the same beginning of all of these texts, " + "xy"[rnd(2)] * rnd(3) + " and then some %d" % rnd(30),
    "long": lambda: "ab" * (40 + rnd(3) * 20) + str(rnd(20)),
    "same": lambda: "same",
    "repeated": lambda: "a long text that is repeated %d \U0001f600" % rnd(4),
    "big": lambda: rnd(3) * 10**30 + rnd(3) * 10**15 + rnd(3) - 10**30,
    "mixed": lambda: [rnd(5), rnd(50) / 4, 2**60 + rnd(3), float(2**60), -(2**64) - rnd(2), True, 1e300, float("inf")][rnd(8)],
    "huge": lambda: 10 ** (400 + rnd(3)) + rnd(2),
    "nested": lambda: ((rnd(3), "pq"[rnd(2)]), (rnd(2), (rnd(3),)), rnd(2)),
    "uneven": lambda: tuple(rnd(2) for _ in range(rnd(5))),
    "lists": lambda: [rnd(3), [rnd(2)] * rnd(3), "ab"[rnd(2)]],
    "wider": lambda: (0,) * 7 + tuple(rnd(2) for _ in range(3)),
    "texts": lambda: ("né"[rnd(2)], letters[rnd(9)], -rnd(3)),
    "bools": lambda: (rnd(2) == 0, rnd(3) > 0, rnd(2)),
    "nones": lambda: (rnd(10**6), None),
    "empty": lambda: [(), ((),), ((), ())][rnd(3)],
}
for name, shape in shapes.items():
    for count in (2, 7, 40, 300):
        rows = tag([shape() for _ in range(count)])
        plain = [key for key, _ in rows]
        for reverse in (False, True):
            first = lambda row: row[0]
            assert sorted(rows, key=first, reverse=reverse) == compared(rows, first, reverse), (name, count)
            assert sorted(plain, reverse=reverse) == compared(plain, None, reverse), (name, count)
            both = lambda row: (row[1] % 3, row[0])
            assert sorted(rows, key=both, reverse=reverse) == compared(rows, both, reverse), (name, count)
        assert sorted(rows, key=cmp_to_key(lambda a, b: (a[0] > b[0]) - (a[0] < b[0]))) == sorted(rows, key=first)
        assert max(plain) == compared(plain)[-1] and min(plain) == compared(plain)[0]
    print(name, [ascii(key) for key, _ in sorted(rows, key=first)[::75]])

itself = [1]
itself.append(itself)
print(len(sorted([itself] * 40)), sorted([(1, [2]), (1, [1, 5]), (0, [])] * 9)[:10:9])
for bad in ([(1, "a"), (1, 2)] * 30, [(1,), [1]] * 30, [(1, (2, "a")), (1, (2, 3))] * 30, ["a", 1] * 30, [(0, None), (0, 1)] * 30, [(0, 1j), (0, 2j)] * 30):
    try:
        print(sorted(bad))
    except TypeError as error:
        print(error)


class Day(date):
    def __lt__(self, other): return other.day < self.day


for n in (3, 30, 500):
    days = [date(1990 + rnd(30), 1 + rnd(12), 1 + rnd(28)) for _ in range(n)]
    moments = [datetime(2000 + rnd(3), 1 + rnd(12), 1 + rnd(28), rnd(24), rnd(60), rnd(3), rnd(3)) for _ in range(n)]
    lengths = [timedelta(days=rnd(5) - 2, seconds=rnd(3), microseconds=rnd(3)) for _ in range(n)]
    aware = [m.replace(tzinfo=timezone(timedelta(hours=rnd(3)))) for m in moments]
    own = [Day(2000, 1 + rnd(12), 1 + rnd(28)) for _ in range(n)]
    for xs in (days, moments, lengths, aware):
        for reverse in (False, True):
            keyed = sorted([(x, i) for i, x in enumerate(xs)], key=lambda t: t[0], reverse=reverse)
            both = sorted([(x, i) for i, x in enumerate(xs)], key=lambda t: (t[1] % 2, t[0]), reverse=reverse)
            for rows in (keyed, both[: sum(t[1] % 2 == both[0][1] % 2 for t in both)]):
                for (a, i), (b, j) in zip(rows, rows[1:]):
                    assert (a > b if reverse else a < b) or a == b and i < j, (a, b)
            assert [x for x, _ in keyed] == sorted(xs, reverse=reverse)
    print(n, sorted(days)[0], max(moments), min(lengths), sorted(aware)[-1], [d.day for d in sorted(own)][:3])
for bad in ([date(2000, 1, 1), datetime(2000, 1, 1)], [datetime(2000, 1, 1), datetime(2000, 1, 1, tzinfo=timezone.utc)], [date(2000, 1, 1), None], [time(3), time(1)]):
    for times in (1, 40):
        try:
            print(sorted(bad * times)[0])
        except TypeError as error:
            print(error)

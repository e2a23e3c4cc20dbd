"""What is underlined of a line, for what may fail in it."""
import traceback


class Thing:
    limit = 1

    @property
    def broken(self):
        return int("x")


def show(attempt):
    try:
        attempt()
    except Exception:
        traceback.print_exc()


def operator():
    a, b = 1, 0
    c = (a // b) + 1
    return c


def spread():
    text = "three"
    return (1 +
            2 +
            text)


def subscript():
    rows = [[1, 2], [3]]
    total = rows[0][0] + rows[1][1]
    return total


def attribute():
    thing = Thing()
    return thing.missing + 1


def method():
    found = {"a": "b"}.get("c")
    print(found.upper())


def chain():
    thing = Thing()
    return str(thing.limit).upper().index(
        "z",
    )


def behind_a_property():
    thing = Thing()
    value = thing.broken
    return value


def plain_call():
    value = int("y")
    return value


def plain_return():
    return int("z")


def claim():
    n = 2
    assert n > 3 and n < 10, "out of range"


def taken_apart():
    pair = (1, 2, 3)
    a, b = pair
    return a, b


def formatted():
    word = "x"
    return f"<{word:d}>"


def in_a_condition():
    table = {}
    if table["ready"] and True:
        return 1


def in_a_loop():
    for _ in range(10 // int("0")):
        pass


def generated():
    return sum(1 / x for x in [1, 0])


def unknown():
    return undefined_name + 1  # noqa


def nested():
    def inner(x):
        return 1 % x

    return [inner(x) for x in (1, 0)]


def raised_again():
    try:
        int("again")
    except ValueError:
        raise


for attempt in [operator, spread, subscript, attribute, method, chain, behind_a_property]:
    show(attempt)
for attempt in [plain_call, plain_return, claim, taken_apart, formatted, in_a_condition]:
    show(attempt)
for attempt in [in_a_loop, generated, unknown, nested, raised_again]:
    show(attempt)


class Base:
    def __init__(self, name, age=30):
        self.name = name
        self.age = 100 // age


class Passing(Base):
    def __init__(self, *args, **kwargs):
        kwargs.setdefault("age", 5)
        super().__init__(*args, **kwargs)


class Leaf(Passing):
    pass


def passed_twice():
    Passing("Ann", 8)


def failing_below():
    Leaf("Ann", age=0)


for attempt in [passed_twice, failing_below]:
    show(attempt)

"""Keywords that built-in functions and methods do not take."""


def refuse(*calls):
    for call in calls:
        try:
            print(call())
        except TypeError as error:
            print(error)


refuse(
    lambda: print(1, sepp=1),
    lambda: print(1, ende=""),
    lambda: print(1, foo=2),
    lambda: sorted([1], revers=True),
    lambda: int("3", bas=2),
    lambda: max(1, 2, ky=1),
    lambda: min([], defalt=1),
    lambda: open("x", mod="r"),
    lambda: zip([1], stric=1),
    lambda: round(1.5, ndigit=1),
    lambda: sum([1], strt=1),
    lambda: pow(2, 3, mo=5),
    lambda: str(b"x", encodin="utf8"),
    lambda: bytes(sourc=1),
    lambda: complex(rel=1),
)
refuse(
    lambda: range(1, stop=2),
    lambda: list(iterable=1),
    lambda: tuple(sequence=1),
    lambda: float(x=1),
    lambda: bool(x=1),
    lambda: set(a=1),
    lambda: input(prompt="x"),
    lambda: isinstance(1, cls=int),
    lambda: divmod(x=1, y=2),
    lambda: len(obj=1),
    lambda: reversed(sequence=[]),
    lambda: iter(object=1),
)
refuse(
    lambda: "a".split(seperator=1),
    lambda: "a,b".split(",", maxsplt=1),
    lambda: "a,b".split(",", 1, maxsplt=1),
    lambda: "x".encode(encodin="utf8"),
    lambda: b"a".decode(encodng="u"),
    lambda: "".join(iterable=[]),
    lambda: [1].sort(ky=1),
    lambda: [].append(object=1),
    lambda: {}.get("a", default=1),
    lambda: "a".replace("a", "b", cont=1),
)


def unknown(text, items, table):
    refuse(
        lambda: text.split(seperator=1),
        lambda: text.split(maxsplt=1),
        lambda: items.append(object=1),
        lambda: items.sort(ky=1),
        lambda: table.get("a", default=1),
        lambda: text.split(sep=","),
    )


unknown(*["a,b", [1], {}])
refuse(
    lambda: dict(a=1, **{"a": 2}),
    lambda: dict(a=1, **{"b": 2}),
    lambda: "{a}".format(a=1, **{"a": 2}),
    lambda: "{a}{b}".format(a=1, **{"b": 2}),
)

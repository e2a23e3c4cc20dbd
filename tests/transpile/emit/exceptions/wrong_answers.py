"""Special methods that give something else than is asked for."""


class Wrong:
    def __format__(self, spec):
        return 5

    def __int__(self):
        return 1.5

    def __bytes__(self):
        return "a"

    def __complex__(self):
        return 1


wrong = Wrong()
for ask in (
    lambda: f"{wrong}",
    lambda: format(wrong),
    lambda: "{}".format(wrong),
    lambda: "%d" % wrong,
    lambda: bytes(wrong),
    lambda: complex(wrong),
    lambda: getattr(wrong, 5),
    lambda: filter(None),
):
    try:
        print(ask())
    except TypeError as e:
        print(e)

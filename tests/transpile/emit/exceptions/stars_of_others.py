"""What errors say of values behind stars that have no items."""


class Plain:
    pass


def tell(call):
    try:
        print(call())
    except TypeError as error:
        print(error)


for value in (Plain(), 3, None, "ab"):
    tell(lambda: [*value])
    tell(lambda: (*value, 1))
    tell(lambda: {**{"a": 1}, **value})


class Broken:
    def __iter__(self):
        raise TypeError("broken")


tell(lambda: [0, *Broken()])
number = 5
tell(lambda: [*number])
tell(lambda: {**number})

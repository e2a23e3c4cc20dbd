"""What nobody catches, raised in handlers: the program itself shows no traceback."""


class Lost(Exception):
    pass


def read(table, key):
    try:
        return table[key]
    except KeyError:
        raise Lost("no such key")


def ask(table):
    try:
        return read(table, "k")
    except Lost as e:
        try:
            raise ValueError("second") from e
        except ValueError:
            raise LookupError("third") from KeyError("made for it")


try:
    ask({})
except LookupError as error:
    raise RuntimeError("last")

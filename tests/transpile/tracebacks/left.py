"""A generator that StopIteration leaves."""


def numbers():
    yield 1
    raise StopIteration("inner")


def main():
    for _ in numbers():
        pass


main()

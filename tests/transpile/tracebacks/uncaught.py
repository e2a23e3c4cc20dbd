"""An exception that nobody catches, on its way through classes and functions."""


class Base:
    def __init__(self, n):
        if n < 0:
            raise ValueError("negative")  # says who
        self.n = n


class Derived(Base):
    def __init__(self, n):
        super().__init__(n)
        self.m = n


def build(items):
    return [
        Derived(item)
        for item in items
    ]


class Box:
    def fill(self, items):
        made = list(map(lambda item: build([item]), items))
        return made


if __name__ == "__main__":
    Box().fill([1, -1])

"""Operators of a class that the library uses on other values than the program itself does."""


class Money:
    def __init__(self, cents):
        self.cents = cents

    def __add__(self, other):
        return Money(self.cents + other.cents)

    def __radd__(self, other):
        if other == 0:
            return self
        return NotImplemented

    def __eq__(self, other):
        return self.cents == (other if type(other) is int else other.cents)

    def __hash__(self):
        return self.cents

    def __repr__(self):
        return f"{self.cents} ct"


class Total:
    def __init__(self, value):
        self.value = value

    def __radd__(self, other):
        return other + self.value


class Key:
    def __init__(self, name):
        self.name = name

    def __eq__(self, other):
        if other is None:
            return False
        return self.name == getattr(other, "name", other)

    def __hash__(self):
        return len(self.name)


wallet = [Money(n % 4) for n in range(10)]
print(wallet[3] == 3, sum(wallet), sum(wallet, Money(5)))
print(sum([Total(1), Total(2.5)]), sum((Total(n) for n in range(3)), 0.5))
print(len(set(wallet)), len({one: 1 for one in wallet}), len({one for one in wallet}))
key = Key("a")
print(key == "a", len({Key(c) for c in "abca"}), len(dict([(Key("x"), 1), (Key("x"), 2)])))


# An operator that a class writes anew is all that it has of that operator.
class Pair(tuple):
    def __add__(self, other):
        return NotImplemented

    def __mul__(self, other):
        return NotImplemented


class Lines(str):
    def __add__(self, other):
        return NotImplemented


for made in (
    lambda: Pair((1,)) + (2,),
    lambda: Pair((1,)) * 2,
    lambda: (1,) + Pair((2,)),
    lambda: Lines("a") + "b",
    lambda: "a" + Lines("b"),
):
    try:
        print(made())
    except TypeError as error:
        print(error)

"""Equal numbers are one key, whatever their kinds; classes say how their objects are hashed, also later."""
from decimal import Decimal
from fractions import Fraction

P = 2**61 - 1
pairs = ((1, 3), (-7, 2), (5, P), (P, 2), (3, 2**70), (-1, 1), (10**30, 7), (2, 2**53 - 1), (3, 2**53 + 1), (-3, 5 * P))
print([hash(Fraction(n, d)) for n, d in pairs])
print([hash(Decimal(text)) for text in ("1.5", "-0.25", "1e30", "3e-5", "0", "12345678901234567890.5")])
print({Fraction(1, 2): 1}[0.5], {0.25: 2}[Decimal("0.250")], {Decimal("0.1"): 3}.get(0.1), Fraction(3) in {3})
print({Decimal("1e30"): 4}[10**30], {10**30: 5}[Fraction(10**30)], {-1.5, Fraction(-3, 2), Decimal("-1.5")})
print(len({Decimal("0.1"), Fraction(1, 10), 0.1, Fraction(0.1), Decimal(0.1)}))


class Thing:
    pass


class Alike(Thing):
    def __hash__(self):
        return 7

    def __eq__(self, other):
        return isinstance(other, Alike)


class Child(Alike):
    pass


class Lost(Alike):
    def __eq__(self, other):
        return False


def refused(value):
    try:
        hash(value)
    except TypeError as error:
        print(error)


thing, alike = Thing(), Alike()
found = {thing: 1, alike: 2}
print(found[thing], found[Alike()], found[Child()], len({Thing(), Thing(), Alike(), Child()}))
refused(Lost())
Thing.__hash__ = lambda self: 3
Thing.__eq__ = lambda self, other: isinstance(other, Thing)
print(len({Thing(), Thing()}), hash(Thing()), hash(alike))
Lost.__hash__ = lambda self: 5
print(hash(Lost()), len({Lost(), Lost()}))
Child.__hash__ = None
refused(Child())
del Child.__hash__
print(hash(Child()))

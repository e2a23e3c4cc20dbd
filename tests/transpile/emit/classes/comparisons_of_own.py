"""Which side is asked about `!=`, and nan in containers."""


class Unequal:
    def __ne__(self, other):
        print("Unequal.__ne__")
        return "unequal"


class Plain:
    pass


class Undecided:
    def __eq__(self, other):
        print("Undecided.__eq__")
        return NotImplemented


class Equal:
    def __eq__(self, other):
        print("Equal.__eq__")
        return True


class Derived(Equal):
    def __ne__(self, other):
        print("Derived.__ne__")
        return NotImplemented


print(Plain() != Unequal(), Unequal() != Plain())
print(Undecided() != Unequal(), Unequal() != Undecided())
print(Undecided() == Undecided(), Undecided() != Undecided())
print(Equal() != Unequal(), Unequal() != Equal())
print(Equal() != Derived(), Derived() != Equal())

nan = float("nan")
print(nan in [nan], nan in (nan, 1), nan in [1.0], [nan].index(nan), [nan] == [nan])


def nans(value: float):
    return value in [value, 1.0], value in (value, 2)


print(nans(nan), nans(2.5))


# sorting asks keys of one class by their own method first, and by the operator where that decides nothing
class Silent:
    def __lt__(self, other):
        print("Silent.__lt__")
        return NotImplemented


class Reflecting(Silent):
    def __gt__(self, other):
        print("Reflecting.__gt__")
        return True


def in_order(items, **options):
    try:
        print([type(item).__name__ for item in sorted(items, **options)])
    except TypeError as error:
        print(error)


in_order([Silent(), Silent()])
in_order([Silent(), Silent()], reverse=True)
in_order([1, 2], key=lambda item: Silent())
in_order([Reflecting(), Reflecting(), Reflecting()])
in_order([Silent(), Reflecting(), Silent()])
in_order([Silent(), 3])

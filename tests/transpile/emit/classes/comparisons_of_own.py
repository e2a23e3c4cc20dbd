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

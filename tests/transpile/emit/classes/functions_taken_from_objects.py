"""Functions that objects have from their class by assignment or by decorators, and those that they have themselves."""
from functools import wraps, partial
from dataclasses import dataclass
def checked(function):
    @wraps(function)
    def wrapper(self, amount):
        if amount < 0:
            raise ValueError(amount)
        return function(self, amount)
    return wrapper
def plain(function):
    def inner(*args, **kwargs):
        return function(*args, **kwargs)
    return inner
def twice(function):
    def inner(x):
        return function(x) * 2
    return inner
def module_level(self, a, b=2):
    return (type(self).__name__, a, b)
def alone(a):
    return a < 3
class Account:
    def __init__(self, owner, balance=0):
        self.balance = balance
        self.rule = alone
    def method(self, x): return x + 1
    table = module_level
    fixed = staticmethod(alone)
    other = classmethod(module_level)
    lam = lambda self, x: x * 2
    @checked
    def withdraw(self, amount):
        self.balance -= amount
    @plain
    def show(self, x): return f'{x}!'
    @staticmethod
    @twice
    def double(x): return x
    @classmethod
    @plain
    def made(cls, x): return cls.__name__ + str(x)
@dataclass
class Rule:
    name: str
    check: object = alone
def attempt(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, str(error).replace("twice.<locals>.", ""))
a = Account('ann', 44)
Account.later = module_level
for call in (
    lambda: Account.withdraw(a, 0), lambda: a.withdraw(), lambda: a.withdraw(1, 2), lambda: a.withdraw(amount=2), lambda: a.withdraw(amont=2), lambda: a.withdraw('x'),
    lambda: a.withdraw(3), lambda: a.balance, lambda: Account.withdraw(3), 
    lambda: a.table(1), lambda: a.table(), lambda: a.table('x', b=3), lambda: a.table(1, 2, 3), lambda: a.table(2.5, 2),
    lambda: a.fixed(1), lambda: a.fixed('x'), lambda: a.fixed(), lambda: a.fixed(1, 2), lambda: a.other(7), lambda: a.other(),
    lambda: a.lam('x'), lambda: a.lam(2), lambda: a.show(3), lambda: a.show(), lambda: a.show(x=[1]), lambda: a.double(3), lambda: a.double('x'), lambda: a.double(), lambda: Account.double([1]),
    lambda: a.made(1), lambda: Account.made('y'), lambda: Account.made(), lambda: a.made(1, 2),
    lambda: a.rule(1), lambda: a.rule('x'), lambda: a.rule(), lambda: Rule('x').check(1), lambda: Rule('x').check('a'), lambda: Rule('y', len).check('abc'),
    lambda: a.later(1), lambda: a.later('u', 'v'), lambda: a.later(),
): attempt(call)


def limited(function):
    @wraps(function)
    def wrapper(self, amount):
        if amount < 0:
            raise ValueError(amount)
        return function(self, amount)

    return wrapper


class Pot:
    total = 1

    @classmethod
    @limited
    def withdraw(cls, amount):
        return cls.total - amount

    @staticmethod
    @limited
    def pair(a, amount):
        return a, amount


class Jar(Pot):
    total = 5


pot, jar = Pot(), Jar()
for call in (
    lambda: pot.withdraw('x'),
    lambda: pot.withdraw(3),
    lambda: jar.withdraw(3),
    lambda: Pot.withdraw(jar, 100),
    lambda: Jar.withdraw(2.5),
    lambda: Jar.withdraw(),
    lambda: Jar.withdraw(amount=1),
    lambda: pot.pair('q', 2),
    lambda: Pot.pair(2, 's'),
    lambda: Jar.pair(),
    lambda: jar.pair(1, amount=-2),
):
    attempt(call)


class Savings:
    def __init__(self, balance=0):
        self.balance = balance

    @staticmethod
    def interest(amount, rate):
        return amount * rate // 1


class Fixed(Savings):
    rate = 0.25

    def close(self):
        self.balance += self.interest(self.balance, self.rate)
        return self.balance


fixed = Fixed(59)
print(fixed.close(), fixed.interest(100, 2), Fixed.interest(3, 4), vars(fixed))

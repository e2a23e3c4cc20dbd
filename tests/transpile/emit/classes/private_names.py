class Account:
    __count = 0
    def __init__(self, owner, balance=0):
        self.owner = owner
        self.__balance = balance
        Account.__count += 1
    def deposit(self, n):
        self.__check(n)
        self.__balance += n
        return self
    def __check(self, n):
        if n <= 0:
            raise ValueError("bad amount")
    @property
    def balance(self): return self.__balance
    @classmethod
    def count(cls): return cls.__count
class Savings(Account):
    def __init__(self, owner, rate):
        super().__init__(owner, 100)
        self.__balance = "other"
        self.rate = rate
    def peek(self): return self.__balance
a = Account("x").deposit(5)
s = Savings("y", 2)
print(a.balance, s.balance, s.peek(), Account.count())
print(a._Account__balance, s._Savings__balance, sorted(vars(s)))
print(hasattr(a, "__balance"), getattr(a, "_Account__balance"), [n for n in dir(a) if "balance" in n])
try:
    a.__balance
except AttributeError as e:
    print(e)
try:
    a.deposit(-1)
except ValueError as e:
    print(e)

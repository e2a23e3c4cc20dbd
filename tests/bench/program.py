"""Accounts, and what happens to them: an ordinary program of a hundred lines."""
from collections import Counter
from multiprocessing import Pool


class Account:
    """A place for money."""

    rate = 0.02

    def __init__(self, owner, balance=0):
        self.owner = owner
        self.balance = balance
        self.history = []

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("bad amount")
        self.balance += amount
        self.history.append(("in", amount))
        return self.balance

    def withdraw(self, amount):
        if amount > self.balance:
            raise ValueError(f"only {self.balance} left")
        self.balance -= amount
        self.history.append(("out", amount))
        return self.balance

    def __repr__(self):
        return f"Account({self.owner!r}, {self.balance})"


class Ledger:
    def __init__(self):
        self.accounts = {}

    def open(self, name, start=0):
        account = Account(name, start)
        self.accounts[name] = account
        return account

    def total(self):
        return sum(a.balance for a in self.accounts.values())

    def richest(self):
        return max(self.accounts.values(), key=lambda a: a.balance)


def parse_line(line):
    # name, kind, amount
    name, kind, amount = line.strip().split(",")
    return name, kind, int(amount)


def totals(lines):
    result = {}
    for line in lines:
        name, kind, amount = parse_line(line)
        if kind == "in":
            result[name] = result.get(name, 0) + amount
        else:
            result[name] = result.get(name, 0) - amount
    return result


def mean(values):
    values = list(values)
    return sum(values) / len(values) if values else 0.0


def primes(limit):
    sieve = [True] * (limit + 1)
    found = []
    for n in range(2, limit + 1):
        if sieve[n]:
            found.append(n)
            for m in range(n * n, limit + 1, n):
                sieve[m] = False
    return found


def words(text):
    counts = Counter(text.lower().split())
    return [f"{word}:{n}" for word, n in sorted(counts.items())]


if __name__ == "__main__":
    ledger = Ledger()
    for name in ("ann", "bob"):
        ledger.open(name, 10)
    try:
        ledger.accounts["ann"].withdraw(50)
    except ValueError as error:
        print("refused:", error)
    print(totals(["ann,in,5", "ann,out,2"]), mean([1, 2, 3]), words("a b a"))
    with Pool(2) as pool:
        found = pool.map(primes, [10, 20, 30])
    print([len(p) for p in found], ledger.total(), ledger.richest())

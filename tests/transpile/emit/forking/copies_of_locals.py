import os

class Account:
    def __init__(self, balance):
        self.balance = balance
    def deposit(self, n):
        self.balance += n
        return self

def make():
    total = 5
    def add(n):
        nonlocal total
        total += n
        return total
    return add

acc = Account(100)
add = make()
it = iter(range(10))
next(it)
if os.fork() == 0:
    print(acc.deposit(50).balance, add(10), next(it), next(it), flush=True)
    os._exit(0)
os.wait()
print(acc.deposit(1).balance, add(1), next(it))

"""A little world of accounts and shapes: many objects with small methods."""


class Shape:
    def area(self):
        raise NotImplementedError

    def describe(self):
        return f"{self.name} of {self.area():.2f}"


class Square(Shape):
    name = "square"

    def __init__(self, side):
        self.side = side

    def area(self):
        return self.side * self.side


class Circle(Shape):
    name = "circle"

    def __init__(self, radius):
        self.radius = radius

    def area(self):
        return 3.14159 * self.radius ** 2


class Vector:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def __mul__(self, factor):
        return Vector(self.x * factor, self.y * factor)

    def __eq__(self, other):
        return self.x == other.x and self.y == other.y

    @property
    def length(self):
        return (self.x * self.x + self.y * self.y) ** 0.5

    def __repr__(self):
        return f"Vector({self.x}, {self.y})"


class Account:
    def __init__(self, owner):
        self.owner = owner
        self.balance = 0
        self.entries = []

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("nothing to deposit")
        self.balance += amount
        self.entries.append(amount)

    def withdraw(self, amount):
        if amount > self.balance:
            return False
        self.balance -= amount
        self.entries.append(-amount)
        return True

    def mean(self):
        return sum(self.entries) / len(self.entries)


def walk(steps):
    position = Vector(0, 0)
    step = Vector(1, 2)
    longest = 0
    for i in range(steps):
        position = position + step * (i % 3 - 1)
        if position.length > longest:
            longest = position.length
        if position == step:
            longest += 1
    return position, longest


shapes = [Square(n % 10) if n % 2 else Circle(n % 7) for n in range(1100000)]
print(f"{sum(shape.area() for shape in shapes):.3f}", shapes[3].describe())
print(walk(2600000))

accounts = [Account("ann"), Account("bob"), Account("cy")]
refused = 0
for i in range(4500000):
    account = accounts[i % 3]
    if i % 5 < 3:
        account.deposit(i % 100 + 1)
    elif not account.withdraw(i % 200):
        refused += 1
for account in accounts:
    print(account.owner, account.balance, len(account.entries), round(account.mean(), 4))
print(refused)

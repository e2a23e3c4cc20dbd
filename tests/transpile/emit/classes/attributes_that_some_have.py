"""Attributes that only some of the classes have of which an object may be; methods found by names made of texts."""


class Leaf:
    def __init__(self, value):
        self.value = value
        self.note = None


class Pair:
    kind = "pair"

    def __init__(self, left, right):
        self.left = left
        self.right = right
        self.weight = 0.5

    @property
    def both(self):
        return None


class Wide(Pair):
    def __init__(self, left, right, constructor):
        super().__init__(left, right)
        self.constructor = constructor
        self.name = "wide"


class Loose:
    def __getattr__(self, name):
        return f"no {name}"


def show(node):
    for read in (
        lambda: node.value,
        lambda: node.note,
        lambda: node.left,
        lambda: node.weight * 2,
        lambda: node.weight,
        lambda: node.kind,
        lambda: node.both,
        lambda: node.constructor,
        lambda: node.name,
    ):
        try:
            print(read(), end="; ")
        except AttributeError as error:
            print(error, end="; ")
    print()


for node in Leaf(1), Pair(1, 2), Wide(3, 4, 5), Loose():
    show(node)


class Visitor:
    prefix = "visit"

    def visit(self, node, *more):
        method = getattr(self, f"{self.prefix}_{type(node).__name__}", self.other)
        return method(node, *more)

    def other(self, node):
        return "other"


class Counter(Visitor):
    def __init__(self):
        self.count = 0

    def visit_Leaf(self, node, by=1):
        self.count += by
        return node.value

    def visit_Pair(self, node):
        return self.visit(node.left) + self.visit(node.right)


class Doubling(Counter):
    def visit_Leaf(self, node, by=2):
        return 2 * super().visit_Leaf(node, by)


tree = Pair(Leaf(1), Pair(Leaf(2), Leaf(3)))
for visitor in Counter(), Doubling(), Counter():
    print(visitor.visit(tree), visitor.visit(tree), visitor.count, visitor.visit(Loose()))
    print(visitor.visit(Leaf(5), 10), visitor.count)
    for given in (1, 2, 3), ():
        try:
            print(visitor.visit(tree, *given))
        except TypeError as error:
            print(error)
first = Counter()
by_name = {name: getattr(first, name) for name in ("visit", "other", "visit_Leaf")}
print(by_name["visit_Leaf"](Leaf(7)), by_name["other"](1), first.count)
first.visit_Leaf = lambda node: "own"
print(first.visit(Leaf(1)), by_name["visit_Leaf"](Leaf(8)), by_name["visit"] == first.visit)
Counter.visit_Leaf = lambda self, node: "new"
print(Counter().visit(Leaf(1)), by_name["visit_Leaf"](Leaf(9)), Doubling.visit_Leaf is Counter.visit_Leaf)
print(first.visit.__name__, by_name["other"].__self__ is first, by_name["other"].__func__ is Visitor.other)

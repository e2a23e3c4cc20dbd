"""Classes inside functions: their instances, methods and subclasses of Process in children."""
from multiprocessing import Process, Queue


def show(things):
    for one in things:
        print(one, one.area(), type(one).__name__, isinstance(one, type(things[0])))


def started(target, *args):
    process = Process(target=target, args=args)
    process.start()
    process.join()
    print(process.exitcode)


def shapes():
    unit = "cm"

    class Shape:
        made = 0

        def __init__(self, n):
            self.n = n
            Shape.made += 1

        def area(self):
            return 0

        def __repr__(self):
            return f"{type(self).__name__}({self.n}{unit})"

    class Square(Shape):
        sides = 4

        def area(self):
            return self.n**2

        @property
        def twice(self):
            return self.n * 2

        @staticmethod
        def one():
            return Square(1)

    square = Square(5)
    started(show, [Shape(1), Square(3), Square.one()])
    started(lambda s: print(s.twice, s.sides, Shape.made), square)
    started(square.__repr__)


def accumulators(answers):
    class Sum:
        total = 0

        def __init__(self):
            self._n = 0

        @property
        def n(self):
            return self._n

        @n.setter
        def n(self, value):
            self._n = value
            Sum.total += value

        def __call__(self, x):
            self.n = x
            answers.put((self.n, Sum.total))

        def __enter__(self):
            return self

        def __exit__(self, *exception):
            answers.put("left")

    a = Sum()
    a.n = 5
    process = Process(target=a, args=(2,))
    process.start()
    print(answers.get())
    process.join()

    def work():
        with a as inside:
            inside(1)

    process = Process(target=work)
    process.start()
    print(answers.get(), answers.get())
    process.join()
    print(a.n, Sum.total)


def trees():
    log = ["start"]

    class Node:
        def __init__(self, value, children=()):
            self.value, self.children = value, list(children)

        def walk(self):
            visit(self)
            for child in self.children:
                child.walk()

    def visit(node):
        log.append(node.value)

    tree = Node(1, [Node(2), Node(3, [Node(4)])])

    def work():
        tree.walk()
        print(log)

    started(work)
    print(log)


def errors():
    class Oops(Exception):
        pass

    def work():
        try:
            raise Oops("caught")
        except Oops as error:
            print("got", error)

    started(work)


def processes():
    class Worker(Process):
        def __init__(self, answers, text):
            super().__init__()
            self.answers = answers
            self.text = text

        def run(self):
            self.answers.put((self.text + suffix, self.name))

    suffix = "!"
    answers = Queue()
    worker = Worker(answers, "hello")
    worker.start()
    print(answers.get())
    worker.join()


if __name__ == "__main__":
    shapes()
    accumulators(Queue())
    trees()
    errors()
    processes()

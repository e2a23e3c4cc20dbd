from multiprocessing.managers import BaseManager, NamespaceProxy, BaseProxy

class Counter:
    def __init__(self, start=0):
        self.n = start
        self._secret = 3
    def increment(self, by=1):
        self.n += by
        return self.n
    def get(self):
        return self.n
    def fail(self):
        raise ValueError("boom %d" % self.n)
    def _hidden(self):
        return "hidden"
    def __repr__(self):
        return f"Counter({self.n})"

class MathsClass:
    def add(self, x, y):
        return x + y
    def mul(self, x, y):
        return x * y

class MyManager(BaseManager):
    pass

class Settings:
    def __init__(self, *values, **named):
        self.values, self.named = values, named
    def all(self, *values, **named):
        return self.values + values, self.named | named

class CounterProxy(BaseProxy):
    _exposed_ = ("increment", "get")
    def increment(self, by=1):
        return self._callmethod("increment", (by,))
    def get(self):
        return self._callmethod("get")
    def twice(self):
        self.increment()
        return self.increment()

MyManager.register("Counter", Counter)
MyManager.register("Settings", Settings)
MyManager.register("PC", Counter, CounterProxy)
MyManager.register("Maths", MathsClass, exposed=("add", "mul"))
MyManager.register("Hidden", Counter, exposed=("_hidden", "get"))

if __name__ == "__main__":
    with MyManager() as manager:
        c = manager.Counter(5)
        print(c.increment(), c.increment(10), c.increment(by=2), c.get())
        print(c)
        try:
            c.fail()
        except ValueError as e:
            print("ValueError", e)
        try:
            c._hidden()
        except AttributeError as e:
            print("AttributeError", e)
        maths = manager.Maths()
        print(maths.add(4, 3), maths.mul(7, 8))
        h = manager.Hidden(1)
        print(h._hidden())
        p = manager.PC(100)
        print(p.increment(5), p.get(), p.twice(), type(p).__name__)
        print(type(c).__name__)
        print(manager.Counter(start=7).get(), manager.PC(start=8).get())
        settings = manager.Settings(1, max_size=2, sort_keys=None)
        print(settings.all(), settings.all(3, is_final=True), manager.Settings().all())
    m = MyManager()
    try:
        m.Counter()
    except AssertionError as e:
        print("AssertionError", e)
    m.start()
    try:
        m.start()
    except Exception as e:
        print(type(e).__name__, e)
    print(m.Counter(1).get())
    m.shutdown()

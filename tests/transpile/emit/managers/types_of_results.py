from multiprocessing.managers import BaseManager, SyncManager, BaseProxy
import operator

def baz():
    for i in range(4):
        yield i * i

class GeneratorProxy(BaseProxy):
    _exposed_ = ["__next__"]
    def __iter__(self):
        return self
    def __next__(self):
        return self._callmethod("__next__")

class Foo:
    def f(self):
        print("you called Foo.f()", flush=True)
    def g(self):
        return "g"
    def _h(self):
        return "h"
    def make(self):
        return [1, 2]

def get_operator_module():
    return operator

class MyManager(SyncManager):
    pass

MyManager.register("Foo1", Foo)
MyManager.register("Foo2", Foo, exposed=("g", "_h"))
MyManager.register("baz", baz, proxytype=GeneratorProxy)
MyManager.register("Foo3", Foo, exposed=("make",), method_to_typeid={"make": "list"})

def test():
    manager = MyManager()
    manager.start()
    f1 = manager.Foo1()
    print(f1.g())
    f1.f()
    assert not hasattr(f1, "_h")
    f2 = manager.Foo2()
    print(f2.g(), f2._h())
    assert not hasattr(f2, "f")
    it = manager.baz()
    for i in it:
        print("<%d>" % i, end=" ")
    print()
    made = manager.Foo3().make()
    made.append(3)
    print(made, type(made).__name__)
    manager.shutdown()

if __name__ == "__main__":
    test()

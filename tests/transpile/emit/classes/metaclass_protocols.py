class Singleton(type):
    _instances = {}
    def __call__(cls, *args, **kwargs):
        if cls not in cls._instances:
            cls._instances[cls] = super().__call__(*args, **kwargs)
        return cls._instances[cls]
class Config(metaclass=Singleton):
    def __init__(self, v=0): self.v = v
a = Config(1); b = Config(2)
print(a is b, a.v, b.v)
class Reg(type):
    registry = {}
    def __init__(cls, name, bases, ns, **kw):
        super().__init__(name, bases, ns)
        Reg.registry[name] = (cls, kw)
    def __new__(mcs, name, bases, ns, **kw):
        return super().__new__(mcs, name, bases, ns)
class P(metaclass=Reg, color="red"): pass
class Q(P, size=3): pass
print({k: v[1] for k, v in Reg.registry.items()})
class M(type):
    def __len__(cls): return len(cls.items)
    def __iter__(cls): return iter(cls.items)
    def __getitem__(cls, i): return cls.items[i]
    def __contains__(cls, x): return x in cls.items
    def __repr__(cls): return f"<M {cls.__name__}>"
    def __getattr__(cls, n): return "dyn_" + n
    @property
    def size(cls): return len(cls.items) * 100
    def __add__(cls, o): return cls.__name__ + o.__name__
    def __eq__(cls, o): return True
    def __hash__(cls): return 7
    def __instancecheck__(cls, x): return x == 5
    def __subclasscheck__(cls, c): return c is int
class A(metaclass=M):
    items = [1, 2, 3]
class B(A): items = [9]
print(len(A), list(A), A[1], 2 in A, A, A.foo, A.size, B.size, A + B)
print(isinstance(5, A), isinstance(6, A), issubclass(int, A))
print(hash(A))


class Keyed(type):
    def __new__(mcls, name, bases, ns, *, key=None, **others):
        return super().__new__(mcls, name, bases, ns, **others)

    def __getattr__(cls, name):
        raise AttributeError(f"{cls.__name__} has no {name}")


class Plain(metaclass=Keyed):
    a = 1


class Given(Plain, key="csv"):
    b = 2


print(Plain.a, Given.b, Given.a)
try:
    Given.c
except AttributeError as e:
    print(e)


# calls of classes that go through a metaclass of abstract classes
from abc import ABCMeta, abstractmethod
class Counting(ABCMeta):
    made = 0
    def __new__(mcs, name, bases, namespace, tag=0):
        cls = super().__new__(mcs, name, bases, namespace)
        cls.tag = tag
        return cls
    def __call__(cls, *args, **kwargs):
        one = super().__call__(*args, **kwargs)
        Counting.made += 1
        return one
class Plain(metaclass=Counting):
    def __init__(self, x=1): self.x = x
class Tagged(Plain, tag=2):
    pass
print(Plain(3).x, Tagged().x, Tagged.tag, Counting.made)
for kind in [Plain, Tagged]:
    print(kind().x, Counting.made)
class Bare(metaclass=Counting):
    @abstractmethod
    def run(self): ...
try: Bare()
except TypeError as e: print(e)

class Meta(type):
    def __new__(mcs, name, bases, ns):
        print("new", name, [b.__name__ for b in bases], sorted(k for k in ns if not k.startswith("__")))
        cls = super().__new__(mcs, name, bases, ns)
        cls.tag = name.lower()
        return cls
    def __init__(cls, name, bases, ns):
        super().__init__(name, bases, ns)
        print("init", name)
    def hello(cls): return "hello from " + cls.__name__
class A(metaclass=Meta):
    x = 1
    def f(self): return self.tag
class B(A):
    y = 2
print(A.tag, B.tag, A().f(), B().f())
print(A.hello(), B.hello())
print(type(A), type(B) is Meta, isinstance(A, Meta))
try: A().hello()
except AttributeError as e: print(e)

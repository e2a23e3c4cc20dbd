"""What decorators are given is called before there is a class: it may raise, and then there is none. Metaclasses name theirs."""
from abc import ABCMeta


def register(name=None, *, priority):
    print('register', name)

    def decorate(target):
        print('decorate', target.__name__)
        return target

    return decorate


class Plugin:
    pass


@register('a', priority=1)
@register('b', priority=2)
class A(Plugin):
    print('body of A')


try:
    @register()
    class B(Plugin):
        print('never')
except TypeError as e:
    print(e)


def inner():
    @register('local', priority=3)
    class C(Plugin):
        print('body of C')

    try:
        @register('missing')
        class D(Unknown):
            pass
    except TypeError as e:
        print(e)
    return C


print(inner().__name__, [c.__name__ for c in Plugin.__subclasses__()])

registry = {}


class Meta(ABCMeta):
    def __new__(mcs, name, bases, namespace, priority=0):
        cls = super().__new__(mcs, name, bases, namespace)
        cls.key = name.lower()
        registry[cls.key] = (priority, cls)
        return cls


class Base(metaclass=Meta):
    pass


class Twice(Base, priority=3):
    """Does it twice."""


for key, (priority, kind) in registry.items():
    print(kind.__name__, kind.__qualname__, kind.__module__, kind.__doc__, priority)
print([kind.__name__ for _, kind in registry.values()])

"""Classes in classes are made where they stand."""

import pickle
from dataclasses import dataclass


def say(text):
    print("say", text)
    return text


class Outer:
    first = say("first")
    print("before")

    class Inner:
        said = say("inner")
        print("in the inner one")

    second = say("second")
    base = Exception

    class Derived(base):
        limit = say("derived")

    def mark(found):
        print("mark", found.__name__)
        return found

    @mark
    class Decorated:
        said = say("decorated")

        class Deep:
            said = say("deep")

            def back(self):
                return Outer.Decorated

        after = say("after")

    print(Inner.said, second, Derived.__mro__[1].__name__)

    def method(self):
        return self.Inner


print(Outer.Inner, Outer().method(), Outer.Decorated.Deep.__qualname__)
print(issubclass(Outer.Derived, Exception), Outer.Decorated.Deep().back().after)
try:
    raise Outer.Derived("given")
except Outer.Derived as error:
    print(type(error).__qualname__, error, error.limit)


class Registry:
    made = []

    def __init_subclass__(cls, **named):
        Registry.made.append(cls.__name__)
        print("registered", cls.__name__)


class Shop:
    print("shop")

    @dataclass
    class Item(Registry):
        name: str
        price: int = 3

    class Offer(Item):
        """Cheaper."""

        def total(self):
            return self.price - 1

    known = list(Registry.made)
    print(known)


offer = Shop.Offer("tea")
print(offer, offer.total(), isinstance(offer, Shop.Item), Shop.Offer.__doc__)
print(pickle.loads(pickle.dumps(offer)).total())


def make(text):
    class Local:
        print("local", text)

        class Part:
            said = say(text)

        held = Part()

    return Local


print(make("a").held.said, make("b").Part.__qualname__)

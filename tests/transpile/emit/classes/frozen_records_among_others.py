"""Stores in objects that may be of a frozen dataclass or of another class."""
from dataclasses import FrozenInstanceError, dataclass


class Named:
    def rename(self, name):
        self.name = name


@dataclass(frozen=True)
class Tag(Named):
    name: str


@dataclass(frozen=True)
class Fixed:
    x: int


class Free:
    def __init__(self, x):
        self.x = x


for thing in Fixed(1), Free(2):
    try:
        thing.x = 5
        print("stored", thing.x)
    except FrozenInstanceError as error:
        print(error, thing.x)
try:
    Tag("a").rename("b")
except FrozenInstanceError as error:
    print(error)

"""Everything that may be stored in objects of a frozen dataclass is refused, whatever is known of them."""
import json
from dataclasses import FrozenInstanceError, dataclass, replace


@dataclass(frozen=True)
class Point:
    x: int
    y: float = 0.5

    def move(self):
        self.x += 1

    def name(self):
        self.label = "p"


@dataclass(frozen=True, order=True)
class Version:
    major: int
    minor: int = 0


def refused(store):
    try:
        store()
    except FrozenInstanceError as error:
        print(type(error).__name__, error)
    else:
        print("stored")


def known(point: Point):
    point.x = 3


def optional(flag):
    point = Point(1) if flag else None
    if point:
        point.y = 2.0


def unpacked():
    p = Point(4)
    p.x, q = 1, 2


def looped():
    p = Point(5)
    for p.y in range(3):
        pass


def unknown(thing, name="x"):
    thing.x = 1
    thing.other = name


def deleted():
    del Point(1).x


points = {Point(i % 3, i / 2) for i in range(6)}
versions = sorted(Version(i % 3, -i) for i in range(5))
print(len(points), versions[0], versions[-1], replace(Point(1), x=9), Point(2) == Point(2))
refused(lambda: known(Point(1)))
refused(lambda: optional(True))
refused(unpacked)
refused(looped)
refused(Point(7).move)
refused(Point(7).name)
refused(deleted)
box = json.loads("[1]")
box[0] = Point(1)
refused(lambda: unknown(box[0]))
refused(lambda: setattr(box[0], "x", 1))
refused(lambda: setattr(box[0], "z", 1))
refused(lambda: delattr(box[0], "y"))
print(box[0], Version(2) < Version(3), Version(2).minor)

"""Objects that equal nothing but themselves, and some that do."""

from dataclasses import dataclass
from enum import Enum, IntEnum, unique


@unique
class State(Enum):
    IDLE = 1
    BUSY = 2
    RESTING = 1 + 2


class Level(IntEnum):
    LOW = 1
    HIGH = 2


class Color(str, Enum):
    RED = "red"


class Plain:
    def __init__(self, state):
        self.state = state
        self.next = None

    def is_idle(self):
        return self.state == State.IDLE

    def is_over(self):
        return self.state in (State.BUSY, State.RESTING)


class Special(Plain):
    pass


class Base:
    pass


class Equal(Base):
    def __eq__(self, other):
        return True


@dataclass
class Data:
    n: int


class Late:
    pass


plains = [Plain(State.IDLE), Special(State.BUSY), Plain(State.RESTING)]
for one in plains:
    print(one.is_idle(), one.is_over(), one == plains[0], one != plains[1], one in plains[1:])
    print(one.next == plains[0], one.next != one, one.state == one.next)
print(Base() == Equal(), Equal() == Base(), Base() == Base(), Base() in [Equal()], Base() in (Base(),))
print(Data(1) == Data(1), Data(1) != Data(2), Data(1) in [Data(2), Data(1)])
print(Level.LOW == 1, Level.HIGH == Level.LOW, Color.RED == "red", State.IDLE == 1)
Late.__eq__ = lambda self, other: True
print(Late() == Late(), State(1) == State.IDLE, State["BUSY"] == State(2))

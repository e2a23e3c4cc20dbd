"""Values pickled and read again: the bytes that CPython writes."""
import io
import os
import pickle
import tempfile
from collections import Counter, OrderedDict, defaultdict, deque, namedtuple
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from enum import Enum

Point = namedtuple("Point", "x y")


class Color(Enum):
    RED = 1
    BLUE = "b"


@dataclass
class Task:
    name: str
    sizes: list


class Stack(list):
    pass


class Table(dict):
    pass


class Failure(Exception):
    def __init__(self, text, code):
        super().__init__(text, code)
        self.code = code


class Counted:
    """What it is made of is its own choice."""

    def __init__(self, count):
        self.count = count

    def __reduce__(self):
        return (Counted, (self.count + 1,))


class Session:
    """A field is left out, and made anew."""

    def __init__(self, user):
        self.user = user
        self.socket = "open"

    def __getstate__(self):
        state = self.__dict__.copy()
        del state["socket"]
        return state

    def __setstate__(self, state):
        self.__dict__.update(state)
        self.socket = "open again"


class Careful(pickle.Unpickler):
    """Reads what is known to be harmless."""

    def find_class(self, module, name):
        if module == "builtins" and name in ("range", "set"):
            return super().find_class(module, name)
        raise pickle.UnpicklingError(f"{module}.{name} is forbidden")


class Shelf(pickle.Pickler):
    """Keeps tasks elsewhere."""

    def persistent_id(self, obj):
        return f"task {obj.name}" if isinstance(obj, Task) else None


class Unshelf(pickle.Unpickler):
    def persistent_load(self, pid):
        return f"<{pid}>"


values = [
    {"a": [1, 2.0, None], "b": (1, "x")},
    [True, 2**70, -1.5, "é", b"\x00", {1}, frozenset([2])],
    Point(1, 2), Color.RED, Task("build", [1, 2]), Stack([1]), Table(a=1),
    Counter("aab"), OrderedDict(b=1), defaultdict(list, {"a": [1]}), deque([1, 2], maxlen=3),
    date(2024, 2, 29), datetime(2024, 1, 2, tzinfo=timezone.utc), timedelta(1), range(3), 1j,
]
for value in values:
    data = pickle.dumps(value)
    again = pickle.loads(data)
    print(len(data), data, again == value, type(again).__name__)
for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
    print(protocol, pickle.dumps([1, "two", (3.5,), {"k": None}], protocol))

failure = pickle.loads(pickle.dumps(Failure("no", 3)))
print(repr(failure), failure.code)
print(pickle.loads(pickle.dumps(Counted(1))).count)
session = pickle.loads(pickle.dumps(Session("ada")))
print(session.user, session.socket)

shared = [1]
one, other = pickle.loads(pickle.dumps([shared, shared]))
print(one is other)

with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "values.pickle")
    with open(path, "wb") as file:
        for number in range(3):
            pickle.dump({"number": number}, file, protocol=pickle.HIGHEST_PROTOCOL)
    with open(path, "rb") as file:
        while True:
            try:
                print(pickle.load(file))
            except EOFError:
                break

print(Careful(io.BytesIO(pickle.dumps(range(3)))).load())
try:
    Careful(io.BytesIO(pickle.dumps(Task("x", [])))).load()
except pickle.UnpicklingError as error:
    print("refused:", error)
buffer = io.BytesIO()
Shelf(buffer).dump([Task("a", []), 1])
buffer.seek(0)
print(Unshelf(buffer).load())

for harmful in (b"cos\nsystem\n(S'echo harm'\ntR.", b"garbage", b"\x80\x04", b""):
    try:
        print(pickle.loads(harmful) if harmful[:1] != b"c" else "not tried")
    except (pickle.UnpicklingError, EOFError) as error:
        print(type(error).__name__, error)
try:
    pickle.dumps(lambda: 1)
except Exception as error:
    print(type(error).__name__)

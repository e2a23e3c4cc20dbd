"""Parts of the library in less common uses."""
import contextlib
import hashlib
import io
import os
import signal
import subprocess
import tempfile
import time
import traceback
import types

# What counts as a context manager.
try:
    contextlib.AbstractContextManager()
except TypeError as error:
    print(error)


class Own(contextlib.AbstractContextManager):
    def __exit__(self, *args):
        print("left")


class Duck:
    def __enter__(self):
        return self

    def __exit__(self, *args):
        return None


with Own() as own:
    print(type(own).__name__)
managers = [Own(), Duck(), io.StringIO(), contextlib.suppress(), 5]
print([isinstance(one, contextlib.AbstractContextManager) for one in managers])
print(issubclass(Duck, contextlib.AbstractContextManager), issubclass(int, contextlib.AbstractContextManager))
with contextlib.nullcontext(3) as three, contextlib.suppress(KeyError), contextlib.closing(io.StringIO()) as text:
    print(three, text.closed)

# An error of a file that is read at once tells the place in all of it.
with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "latin")
    with open(path, "wb") as file:
        file.write(b"caf\xe9")
    for size in (-1, 2):
        try:
            with open(path, encoding="utf-8") as file:
                print(repr(file.read(size)))
                print(file.read())
        except UnicodeDecodeError as error:
            print(error)
    with open(path, "wb") as file:
        file.write("é\n".encode() * 5000 + b"\xff")
    try:
        with open(path, encoding="utf-8") as file:
            print(file.readline())
            file.read()
    except UnicodeDecodeError as error:
        print(error.reason)

print(subprocess.CompletedProcess(["x"], 1, stdout="o"), subprocess.CompletedProcess("y", 0, stderr=b"e"))
for wrong in (
    lambda: subprocess.run(5),
    lambda: signal.signal(signal.SIGTERM, 5),
    lambda: hashlib.shake_128(b"a").hexdigest(),
    lambda: time.strftime(5),
    lambda: types.MappingProxyType({}) | 5,
):
    try:
        print(wrong())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(types.MappingProxyType({"a": 1}) | {"b": 2}, {"b": 2} | types.MappingProxyType({"a": 1}))
print(hash("") == 0, __debug__)


# What a finally raises shows what it was raised in the handling of.
def failing():
    try:
        [][1]
    finally:
        int("q")


try:
    failing()
except ValueError:
    print(traceback.format_exc().count("IndexError: list index out of range"))


def small_ends():
    """What several modules say at their edges."""
    import datetime, logging, signal, sys, tempfile
    from typing import NamedTuple
    print(NamedTuple("Pair", [("a", int), ("b", str)])(1, "x"), sys.thread_info.name)
    for wrong in (lambda: datetime.date(2024, 1, 1, 1), lambda: signal.raise_signal(999)):
        try:
            wrong()
        except (TypeError, OSError) as error:
            print(type(error).__name__, error)
    log = logging.getLogger("ends")
    log.getChild("a.b"), log.getChild("c")
    print([child.name for child in log.getChildren()])
    with tempfile.SpooledTemporaryFile(4, "w+") as file:
        print(file._rolled, file.write("abcdef"), file._rolled)


small_ends()

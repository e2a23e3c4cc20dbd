"""What is registered for the end: by the program, before and after its first start, and by children."""
import atexit
import sys
import time
from multiprocessing import Process


def bad():
    raise ValueError("in a handler")


def never():
    print("never", flush=True)


def again(x, *, end="!"):
    print("again", x, end, flush=True)
    atexit.register(never)


class Resource:
    def __init__(self, name):
        self.name = name
        atexit.register(self.close)

    def close(self):
        print("closing", self.name, flush=True)


def slow():
    time.sleep(0.1)
    print("child waited for\n", end="", flush=True)  # in one piece: two of them may do so at once


def work():
    atexit.register(slow)
    atexit.register(print, "child's own", flush=True)
    Process(target=slow).start()
    raise SystemExit(2)


atexit.register(print, "first", flush=True)
atexit.register(bad)
atexit.register(never)
atexit.register(again, 4, end="?")
print(atexit.unregister(never), flush=True)
Resource("global")


@atexit.register
def decorated():
    print("decorated", flush=True)


if __name__ == "__main__":
    process = Process(target=work)
    process.start()
    process.join()
    print(process.exitcode, decorated.__name__, flush=True)
    Process(target=slow).start()
    atexit.register(print, "after the first start", flush=True)
    sys.exit(0)

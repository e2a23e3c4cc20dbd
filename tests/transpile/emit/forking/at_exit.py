"""What is registered for the end is done by a forked child too, unless it ends at once."""
import atexit
import os
import sys

atexit.register(print, "parent's")


def fail():
    raise SystemExit(3)


if os.fork() == 0:
    atexit.register(lambda: print("child's own"))
    fail()
print(os.wait()[1] >> 8, flush=True)

if os.fork() == 0:
    print("never written")
    os._exit(0)
print(os.wait()[1], flush=True)

if os.fork() == 0:
    atexit.unregister(print)
    print("by its last line")
else:
    os.wait()
sys.stdout.flush()

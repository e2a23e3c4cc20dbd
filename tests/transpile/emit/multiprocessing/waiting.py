"""Waiting for the first of several children."""
import sys
import time
from multiprocessing import Process, Event
from multiprocessing.connection import wait


def work(event, code):
    event.wait()
    sys.exit(code)


if __name__ == "__main__":
    events = [Event() for _ in range(3)]
    ps = [Process(target=work, args=(e, i)) for i, e in enumerate(events)]
    for p in ps:
        p.start()
    by = {p.sentinel: p for p in ps}
    print(wait(list(by), 0.05))
    order = []
    for i in (2, 0, 1):
        events[i].set()
        (ready,) = wait(list(by), timeout=20)
        p = by.pop(ready)
        p.join()
        order.append(p.exitcode)
    print(order, [p.exitcode for p in ps], all(isinstance(p.sentinel, int) for p in ps))
    print(len(wait([p.sentinel for p in ps])))

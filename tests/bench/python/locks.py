"""Rows of locks and shared values."""

from multiprocessing import Lock, Pipe, Process, Value

from meters import seconds


def lock_alone(count):
    lock = Lock()

    def turns():
        for _ in range(count):
            lock.acquire()
            lock.release()

    yield lambda: seconds(turns)


def increment(connection, value):
    """Adds one as often as it is told, and says when that is done."""
    while count := connection.recv():
        for _ in range(count):
            with value.get_lock():
                value.value += 1
        connection.send(True)


def value_contended(count):
    value = Value("i", 0)
    pipes = [Pipe() for _ in range(2)]
    children = [Process(target=increment, args=(far, value), daemon=True) for _, far in pipes]
    for child in children:
        child.start()

    def both():
        value.value = 0
        for near, _ in pipes:
            near.send(count // 2)
        for near, _ in pipes:
            near.recv()
        assert value.value == count

    yield lambda: seconds(both)
    for near, _ in pipes:
        near.send(0)
    for child in children:
        child.join()


ROWS = {"lock": lock_alone, "value": value_contended}

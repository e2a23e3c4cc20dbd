"""Rows of managers."""

from multiprocessing import Manager

from meters import seconds


def manager_dict(count):
    manager = Manager()
    shared = manager.dict()

    def turns():
        for i in range(0, count, 2):
            shared["key"] = i
            shared["key"]

    yield lambda: seconds(turns)
    manager.shutdown()


ROWS = {"manager-dict": manager_dict}

"""Rows of listeners and clients."""

from multiprocessing import Pipe, Process
from multiprocessing.connection import Client, Listener

from meters import seconds
from queues import ITEMS

KEY = b"secret"


def answer(place, family, key):
    """Answers what it is asked, on one connection after the other, until it is asked None."""
    address = ("127.0.0.1", 0) if family == "AF_INET" else None
    with Listener(address, family, backlog=128, authkey=key) as listener:
        place.send(listener.address)
        while True:
            with listener.accept() as connection:
                try:
                    while (question := connection.recv()) is not None:
                        connection.send(question)
                    return
                except EOFError:
                    pass  # the end of this one: the next


def requests(family, each, key=None):
    def row(count):
        place, told = Pipe()
        child = Process(target=answer, args=(told, family, key), daemon=True)
        child.start()
        address = place.recv()
        question = ITEMS["dict"]
        kept = None if each else Client(address, authkey=key)

        def work():
            for _ in range(count):
                connection = kept or Client(address, authkey=key)
                connection.send(question)
                connection.recv()
                if each:
                    connection.close()

        yield lambda: seconds(work)
        connection = kept or Client(address, authkey=key)
        connection.send(None)
        child.join()

    return row


ROWS = {
    "connection-turns": requests("AF_INET", False),
    "connection-turns-unix": requests("AF_UNIX", False),
    "connection-each": requests("AF_INET", True),
    "connection-each-key": requests("AF_INET", True, KEY),
}

"""Rows of queues and pipes."""

from multiprocessing import Pipe, Process, Queue

from meters import seconds

ITEMS = {
    "int": 1,
    "dict": {"id": 17, "name": "a sensor", "unit": "kPa", "value": 101.325, "valid": True, "note": None},
    "bytes": bytes(1_000_000),
}


def feed(start, queue, kind, count):
    """Puts so many items whenever it is told to."""
    item = ITEMS[kind]
    while start.recv():
        for _ in range(count):
            queue.put(item)


def one_way(kind):
    def row(count):
        queue = Queue()
        start, started = Pipe()
        child = Process(target=feed, args=(started, queue, kind, count), daemon=True)
        child.start()

        def transfer():
            start.send(True)
            for _ in range(count):
                queue.get()

        yield lambda: seconds(transfer)
        start.send(False)
        child.join()

    return row


def return_items(questions, answers):
    """Puts back what it gets, until that is None."""
    while (item := questions.get()) is not None:
        answers.put(item)


def queue_turns(count):
    questions, answers = Queue(), Queue()
    child = Process(target=return_items, args=(questions, answers), daemon=True)
    child.start()

    def turns():
        for _ in range(count):
            questions.put(1)
            answers.get()

    yield lambda: seconds(turns)
    questions.put(None)
    child.join()


def echo(connection):
    """Sends back what it receives, until that is None."""
    while (item := connection.recv()) is not None:
        connection.send(item)


def pipe_turns(count):
    near, far = Pipe()
    child = Process(target=echo, args=(far,), daemon=True)
    child.start()

    def turns():
        for _ in range(count):
            near.send(1)
            near.recv()

    yield lambda: seconds(turns)
    near.send(None)
    child.join()


ROWS = {
    "queue-ints": one_way("int"),
    "queue-dicts": one_way("dict"),
    "queue-large": one_way("bytes"),
    "queue-turns": queue_turns,
    "pipe-turns": pipe_turns,
}

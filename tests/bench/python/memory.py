"""Rows of what is used: memory, and time while nothing happens."""

from multiprocessing import Pipe, Pool, Process, Queue
from queue import Empty
from time import perf_counter, sleep

from meters import cpu_seconds, resident_bytes
from pools import square
from queues import feed

SETTLE = 0.3
IDLE = 1


def pause(seconds):
    sleep(seconds)


def idle_workers(count):
    """Bytes that each worker adds which has done something and now waits."""
    with Pool(1) as small:
        small.apply(pause, (0.01,))
        sleep(SETTLE)
        before = resident_bytes()
        with Pool(count) as pool:
            pool.map(pause, [0.02] * (4 * count), chunksize=1)
            sleep(SETTLE)
            yield lambda: (resident_bytes() - before) / count


def messages(count):
    """Bytes gained between a thousand messages and `count` of them."""
    queue = Queue()
    start, started = Pipe()
    child = Process(target=feed, args=(started, queue, "int", 1000), daemon=True)
    child.start()

    def transfer(thousands):
        for _ in range(thousands):
            start.send(True)
            for _ in range(1000):
                queue.get()
        sleep(SETTLE)
        return resident_bytes()

    def gained():
        before = transfer(1)
        return transfer(count // 1000) - before

    yield gained
    start.send(False)
    child.join()


def idle(_count):
    """Share of a core used while a pool, a child that waits for an item, and its parent wait."""
    queue, other = Queue(), Queue()
    child = Process(target=other.get, daemon=True)
    child.start()
    with Pool(2) as pool:
        pool.map(square, range(100))

        def used():
            sleep(SETTLE)
            start, before = perf_counter(), cpu_seconds()
            try:
                queue.get(timeout=IDLE)
            except Empty:
                pass
            return (cpu_seconds() - before) / (perf_counter() - start)

        yield used
    other.put(1)
    child.join()


ROWS = {"memory-worker": idle_workers, "memory-messages": messages, "idle": idle}

"""Queues that are full or empty, pipes that go one way, and ends that are closed."""
import queue
from multiprocessing import Manager, Pipe, Pool, Process, Queue, SimpleQueue


def fill(shared, count):
    for i in range(count):
        shared.put(i * i)


def report(connection):
    for text in ["one", "two"]:
        connection.send(text)
    connection.close()


def take(shared):
    return shared.get(timeout=30) + 1


if __name__ == "__main__":
    bounded = Queue(maxsize=2)
    bounded.put("a")
    bounded.put("b", True, 1)
    print(bounded.full())
    for put in (
        lambda: bounded.put("c", block=False),
        lambda: bounded.put("c", timeout=0.01),
        lambda: bounded.put_nowait("c"),
    ):
        try:
            put()
        except queue.Full:
            print("full")
    print(bounded.get(), bounded.get(timeout=1))
    for get in (
        lambda: bounded.get(block=False),
        lambda: bounded.get(True, 0.01),
        lambda: bounded.get_nowait(),
    ):
        try:
            get()
        except queue.Empty:
            print("empty")

    within = queue.Queue(1)
    within.put(1)
    try:
        within.put(2, timeout=0.01)
    except queue.Full:
        print("a queue of threads, full at", within.qsize())

    receiver, sender = Pipe(duplex=False)
    for wrong in (lambda: receiver.send(1), lambda: sender.recv()):
        try:
            wrong()
        except OSError as error:
            print("OSError:", error)
    process = Process(target=report, args=(sender,))
    process.start()
    sender.close()
    while True:
        try:
            print(receiver.recv())
        except EOFError:
            print("the other end is closed")
            break
    process.join()

    simple = SimpleQueue()
    process = Process(target=fill, args=(simple, 3))
    process.start()
    process.join()
    print([simple.get() for _ in range(3)])

    with Manager() as manager, Pool(2) as pool:
        shared = manager.Queue()
        pool.apply(fill, (shared, 4))
        print(sorted(pool.map(take, [shared] * 4)))
    try:
        print("total: " + 5)
    except TypeError as error:
        print("TypeError:", error)

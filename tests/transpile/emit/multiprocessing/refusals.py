"""Calls that Python refuses, in its words."""
from multiprocessing import Array, Event, Pipe, Pool, Process, Queue, Value


def attempt(work):
    try:
        print(work())
    except TypeError as error:
        print("TypeError:", error)


if __name__ == "__main__":
    attempt(lambda: Value())
    attempt(lambda: Array("i"))
    attempt(lambda: Process(targt=print))
    attempt(lambda: Pool(workers=2))
    attempt(lambda: Pipe(dupl=True))
    attempt(lambda: Queue(1, 2))
    attempt(lambda: Queue().put())
    attempt(lambda: Event().wait(1, 2))
    attempt(lambda: Process().join(1, 2))
    with Pool(1) as pool:
        attempt(lambda: pool.map(str))
        attempt(lambda: pool.map(str, [1], chunk=1))
        attempt(lambda: pool.apply_async(str).get(timeout=10))

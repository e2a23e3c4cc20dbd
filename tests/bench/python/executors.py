"""Rows of executors with two workers."""

from concurrent.futures import ProcessPoolExecutor

from meters import seconds


def square(x):
    return x * x


def with_executor(work):
    """A row that times `work(executor, count)` on an executor whose workers are there already."""

    def row(count):
        with ProcessPoolExecutor(2) as executor:
            list(executor.map(square, range(100)))
            yield lambda: seconds(lambda: work(executor, count))

    return row


def all_out(executor, count):
    for future in [executor.submit(square, i) for i in range(count)]:
        future.result()


def one_by_one(executor, count):
    for i in range(count):
        executor.submit(square, i).result()


ROWS = {
    "futures-out": with_executor(all_out),
    "futures-submit": with_executor(one_by_one),
}

"""Rows of pools with two workers."""

from multiprocessing import Pool

from meters import seconds


def square(x):
    return x * x


def with_pool(work):
    """A row that times `work(pool, count)` on a pool that is there already."""

    def row(count):
        with Pool(2) as pool:
            pool.map(square, range(100))
            yield lambda: seconds(lambda: work(pool, count))

    return row


def all_out(pool, count):
    results = [pool.apply_async(square, (i,)) for i in range(count)]
    for result in results:
        result.get()


def one_by_one(pool, count):
    for i in range(count):
        pool.apply(square, (i,))


def mapped(pool, count):
    pool.map(square, range(count))


def mapped_singly(pool, count):
    pool.map(square, range(count), chunksize=1)


def streamed(pool, count):
    for _ in pool.imap(square, range(count)):
        pass


def first_result(_count):
    pools = []

    def make():
        pools.append(Pool(2))
        pools[-1].apply(square, (3,))

    yield lambda: seconds(make)
    for pool in pools:
        pool.terminate()


ROWS = {
    "pool-out": with_pool(all_out),
    "pool-apply": with_pool(one_by_one),
    "pool-map": with_pool(mapped),
    "pool-map-singly": with_pool(mapped_singly),
    "pool-imap": with_pool(streamed),
    "pool-first": first_result,
}

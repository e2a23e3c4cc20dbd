"""CPython's side of the benchmark: `main.py METHOD ROW COUNT`.

Prepares one row, says "ready", then measures it once for each line of its input and prints the figure: seconds for
COUNT units, bytes, or a share of one core, as the row wants it.
"""

import multiprocessing
import sys
from contextlib import contextmanager

import executors
import connections
import locks
import managers
import memory
import pickles
import pools
import processes
import queues
import singles
import start
import syntax

ROWS = {**queues.ROWS, **pools.ROWS, **executors.ROWS, **locks.ROWS, **managers.ROWS, **processes.ROWS, **memory.ROWS, **syntax.ROWS, **connections.ROWS, **pickles.ROWS, **singles.ROWS, **start.ROWS}


def main():
    method, row, count = sys.argv[1:]
    multiprocessing.set_start_method(method)
    with contextmanager(ROWS[row])(int(count)) as measure:
        print("ready", flush=True)
        for _ in sys.stdin:
            print(measure(), flush=True)


if __name__ == "__main__":
    main()

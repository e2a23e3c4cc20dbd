"""What a program and its children use, summed up."""

import os
from time import perf_counter


def seconds(work):
    """How long a call takes."""
    start = perf_counter()
    work()
    return perf_counter() - start


def resident_bytes():
    """Resident memory; pages that several processes share are counted once in all."""
    return sum(_proportional(pid) for pid in _family())


def cpu_seconds():
    """Time spent on any core so far by threads that live."""
    total = 0
    for pid in _family():
        for thread in os.listdir(f"/proc/{pid}/task"):
            with open(f"/proc/{pid}/task/{thread}/schedstat") as file:
                total += int(file.read().split()[0])
    return total / 1e9


def _family():
    """This process and all that descend from it."""
    found = [str(os.getpid())]
    for pid in found:
        for thread in os.listdir(f"/proc/{pid}/task"):
            with open(f"/proc/{pid}/task/{thread}/children") as file:
                found += file.read().split()
    return found


def _proportional(pid):
    with open(f"/proc/{pid}/smaps_rollup") as file:
        return next(int(line.split()[1]) * 1024 for line in file if line.startswith("Pss:"))

"""Progress of work in other processes, shown through a shared Value."""
from multiprocessing import Process, Queue, Value

STEPS = 50


def collatz(n):
    """Steps that n takes to reach 1."""
    steps = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    return steps


def search(first, done, results):
    """The number with the longest way down among STEPS numbers from `first`."""
    best = (0, 0)
    for n in range(first, first + STEPS):
        best = max(best, (collatz(n), n))
        with done.get_lock():
            done.value += 1
    results.put(best)


if __name__ == "__main__":
    done = Value("i", 0)
    results = Queue()
    firsts = range(1, 401, STEPS)
    processes = [Process(target=search, args=(first, done, results)) for first in firsts]
    for process in processes:
        process.start()
    shown = 0
    while shown < 100:
        percent = 100 * done.value // (STEPS * len(processes))
        while shown + 25 <= percent:
            shown += 25
            print(f"{shown}%")
    steps, n = max(results.get() for _ in processes)
    for process in processes:
        process.join()
    print(f"longest below 401: {n} with {steps} steps")

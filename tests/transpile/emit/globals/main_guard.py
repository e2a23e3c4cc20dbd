"""Globals that the main program makes, and workers use."""

import multiprocessing as mp

WIDTH = 3
COLORS = {"red": 1, "blue": 2}
cache = {}
calls = 0


def prepare(n):
    global calls
    calls += 1
    cache[n] = n * n


def work(name):
    global calls
    with lock:
        total.value += COLORS[name]
    calls += 100
    queue.put((name.ljust(WIDTH), settings["mode"], cache.get(2), calls))


if __name__ == "__main__":
    # Everything below is made before the first start.
    lock = mp.Lock()
    total = mp.Value("i", 0)
    queue = mp.Queue()
    settings = {"mode": "fast"}
    prepare(2)
    workers = [mp.Process(target=work, args=(color,)) for color in COLORS]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    print(sorted(queue.get() for _ in workers))
    print(total.value, calls, cache)

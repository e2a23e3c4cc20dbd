"""The best number of threads: (time of waiting + time of computing) / time of computing, on each processor."""
import threading
import time
from concurrent.futures import ThreadPoolExecutor


def best_number(waiting, computing, processors=1):
    return round((waiting + computing) / computing * processors)


class Watch:
    """How many are inside at a time, at most."""

    def __init__(self):
        self.lock = threading.Lock()
        self.inside = 0
        self.most = 0

    def __enter__(self):
        with self.lock:
            self.inside += 1
            self.most = max(self.most, self.inside)

    def __exit__(self, *_):
        with self.lock:
            self.inside -= 1


def request(watch, barrier):
    with watch:
        barrier.wait()  # all wait at the same time
        time.sleep(0.01)


if __name__ == "__main__":
    for waiting, computing, processors in [(90, 10, 1), (50, 50, 4), (0, 100, 2)]:
        print(waiting, computing, processors, "->", best_number(waiting, computing, processors))

    number = best_number(0.018, 0.002)
    watch = Watch()
    barrier = threading.Barrier(number, timeout=30)
    with ThreadPoolExecutor(number) as executor:
        for _ in range(2 * number):
            executor.submit(request, watch, barrier)
    print(number, "threads,", watch.most, "at a time")

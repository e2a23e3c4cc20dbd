"""A monitor: one lock, two conditions."""
from multiprocessing import Condition, Lock, Process, Value, Array, Queue


class Warehouse:
    def __init__(self, room):
        self.lock = Lock()
        self.not_empty = Condition(self.lock)
        self.not_full = Condition(self.lock)
        self.room, self.stock = room, Value("i", 0, lock=False)
        self.trace = Array("i", 2, lock=False)

    def bring(self, n=1):
        with self.not_full:
            while self.stock.value + n > self.room:
                self.not_full.wait()
            self.stock.value += n
            self.trace[0] += n
            self.not_empty.notify()

    def take(self):
        with self.not_empty:
            self.not_empty.wait_for(lambda: self.stock.value > 0)
            self.stock.value -= 1
            self.trace[1] += 1
            self.not_full.notify()


def truck(w, n):
    for _ in range(n):
        w.bring()


def shop(w, n, q):
    for _ in range(n):
        w.take()
    q.put(n)


if __name__ == "__main__":
    w, q = Warehouse(3), Queue()
    ps = [Process(target=truck, args=(w, 12)) for _ in range(2)] + [Process(target=shop, args=(w, 8, q)) for _ in range(3)]
    for p in ps: p.start()
    print(sum(q.get() for _ in range(3)))
    for p in ps: p.join()
    print(w.stock.value, w.trace[:], w.lock.acquire(False))

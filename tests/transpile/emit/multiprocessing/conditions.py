"""Conditions: predicates, timeouts, and the locks they are made of."""
from multiprocessing import Condition, Process, Value, RLock, Lock
import time


def count_up(cond, n, upto):
    for _ in range(upto):
        with cond:
            n.value += 1
            cond.notify()


if __name__ == "__main__":
    n = Value("i", 0)
    cond = Condition()
    p = Process(target=count_up, args=(cond, n, 10))
    p.start()
    with cond:
        print("enough:", cond.wait_for(lambda: n.value >= 10, timeout=30))
    p.join()
    with cond:
        print("too much:", cond.wait_for(lambda: n.value > 10, 0.05))
        print("a value:", cond.wait_for(lambda: n.value and [n.value]))
        print("plain wait:", cond.wait(0.05))
    for kind in (Lock, RLock):
        inner = kind()
        c = Condition(inner)
        print(c.acquire(), inner.acquire(False) if kind is Lock else inner.acquire(), end=" ")
        if kind is RLock:
            inner.release()
        c.release()
        print(inner.acquire(timeout=1))
        inner.release()

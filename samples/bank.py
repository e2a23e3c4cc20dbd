"""A bank account that four cashiers use at once: with a lock no deposit is ever lost.

Without one, a cashier may read the balance while another is about to write it. Then a deposit disappears; how many do
is different in each run, so only what is certain is printed.
"""
from multiprocessing import Lock, Process, Value

CASHIERS = 4
DEPOSITS = 5_000


def careless(balance):
    for _ in range(DEPOSITS):
        balance.value = balance.value + 1


def careful(balance, lock):
    for _ in range(DEPOSITS):
        with lock:
            balance.value = balance.value + 1


def work(processes):
    for process in processes:
        process.start()
    for process in processes:
        process.join()


if __name__ == "__main__":
    expected = CASHIERS * DEPOSITS

    balance = Value("i", 0)
    work([Process(target=careless, args=(balance,)) for _ in range(CASHIERS)])
    print("without a lock, at most what was paid in:", balance.value <= expected)

    lock = Lock()
    balance = Value("i", 0)
    work([Process(target=careful, args=(balance, lock)) for _ in range(CASHIERS)])
    print("with a lock:", balance.value, "of", expected)

"""Children and their parent wait until somebody presses Ctrl-C."""
import multiprocessing as mp
import os
import time


def wait(numbers):
    numbers.put(os.getpid())
    time.sleep(60)


if __name__ == "__main__":
    mp.set_start_method("spawn")
    numbers = mp.Queue()
    children = [mp.Process(target=wait, args=(numbers,)) for _ in range(2)]
    for child in children:
        child.start()
    print(os.getpid(), numbers.get(), numbers.get(), flush=True)
    for child in children:
        child.join()

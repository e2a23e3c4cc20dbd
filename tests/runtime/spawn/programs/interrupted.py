"""Children and their parent wait, once and for all, until somebody presses Ctrl-C."""
import multiprocessing as mp
import os
import time


def wait():
    time.sleep(60)


if __name__ == "__main__":
    mp.set_start_method("spawn")
    children = [mp.Process(target=wait) for _ in range(2)]
    for child in children:
        child.start()
    print(os.getpid(), *[child.pid for child in children], flush=True)
    time.sleep(60)  # Not join(): that is over when the children are, and then nothing waits that could be interrupted.

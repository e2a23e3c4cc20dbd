import multiprocessing
import os
import signal
import time


def sleep(ready):
    ready.set()
    time.sleep(100)


if __name__ == "__main__":
    multiprocessing.set_start_method("spawn")
    for number in (signal.SIGHUP, signal.SIGUSR1, signal.SIGALRM, signal.SIGKILL, signal.SIGXCPU):
        for is_early in (True, False):
            ready = multiprocessing.Event()
            child = multiprocessing.Process(target=sleep, args=(ready,))
            child.start()
            if not is_early:
                ready.wait()
            os.kill(child.pid, number)
            child.join(60)
            print(child.exitcode == -number, end=" ")
    child = multiprocessing.Process(target=os.abort)
    child.start()
    child.join()
    print(child.exitcode)

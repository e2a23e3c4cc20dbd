"""What signals do to a process that sends them to itself, or that its parent sends them to, and handles none."""
import multiprocessing
import os
import signal
import time


def send(number):
    os.kill(os.getpid(), number)
    print("survived", number, flush=True)


def crash():
    os.abort()


def sleep(begun):
    begun.set()
    time.sleep(60)


def run(target, *args):
    process = multiprocessing.Process(target=target, args=args)
    process.start()
    process.join()
    print(target.__name__, *args, process.exitcode, flush=True)


if __name__ == "__main__":
    for number in (
        signal.SIGHUP,
        signal.SIGABRT,
        signal.SIGUSR1,
        signal.SIGALRM,
        signal.SIGTERM,
        signal.SIGCHLD,
        signal.SIGURG,
        signal.SIGWINCH,
    ):
        run(send, int(number))
    run(crash)
    for number in (signal.SIGUSR2, signal.SIGQUIT):
        begun = multiprocessing.Event()
        process = multiprocessing.Process(target=sleep, args=(begun,))
        process.start()
        begun.wait()
        os.kill(process.pid, number)
        process.join()
        print(process.exitcode, flush=True)

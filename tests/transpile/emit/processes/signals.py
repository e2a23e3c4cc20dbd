"""How processes end by signals, whether they expect them or not."""
import multiprocessing as mp
import os
import signal
import sys
import time


def sleep(begun):
    try:
        begun.set()
        time.sleep(60)
    finally:
        print("a signal that nobody handles runs no finally block")


def handle(begun):
    def end(number, frame):
        print("handler of", signal.Signals(number).name, flush=True)
        sys.exit(3)

    signal.signal(signal.SIGTERM, end)
    try:
        begun.set()
        time.sleep(60)
    finally:
        print("an exit in a handler does", flush=True)


def ignore(begun):
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    begun.set()
    time.sleep(0.3)
    print("still here", flush=True)


def compute(begun):
    begun.set()
    while True:
        pass


def kill_itself(begun):
    begun.set()
    os.kill(os.getpid(), signal.SIGKILL)


def leave(begun):
    begun.set()
    sys.exit(5)


def leave_at_once(begun):
    begun.set()
    try:
        os._exit(6)
    finally:
        print("nothing runs after it")


def run(context, target, how=None):
    begun = context.Event()
    process = context.Process(target=target, args=(begun,))
    process.start()
    begun.wait()
    if how is not None:
        getattr(process, how)()
    process.join()
    print(target.__name__, how, process.exitcode, process.is_alive(), flush=True)


if __name__ == "__main__":
    context = mp.get_context("spawn")
    run(context, sleep, "terminate")
    run(context, sleep, "kill")
    run(context, handle, "terminate")
    run(context, handle, "kill")
    run(context, ignore, "terminate")
    run(context, compute, "terminate")
    run(context, compute, "kill")
    run(context, kill_itself)
    run(context, leave)
    run(context, leave_at_once)

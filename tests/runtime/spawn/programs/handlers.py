"""Handlers of signals: in a loop that computes, in calls that wait, in a child, for Ctrl-C."""
import os
import signal
import time
from multiprocessing import Event, Process, Queue


class Stop(Exception):
    pass


def stop(number, frame):
    raise Stop(signal.Signals(number).name)


def compute():
    n = 0
    while True:
        n += 1


def child(what, ready, queue):
    signal.signal(signal.SIGTERM, stop)
    try:
        ready.set()
        if what == "computes":
            compute()
        elif what == "waits":
            queue.get()
        else:
            time.sleep(100)
    except Stop as stopped:
        print("the child that", what, "is stopped by", stopped)
        raise SystemExit(7)


def interrupt(told):
    told.wait()
    os.kill(os.getppid(), signal.SIGINT)


def main():
    hits = []
    signal.signal(signal.SIGALRM, lambda number, frame: hits.append(number))
    signal.setitimer(signal.ITIMER_REAL, 0.05)
    while not hits:
        pass
    print("computing goes on after", hits)
    signal.setitimer(signal.ITIMER_REAL, 0.05)
    began = time.time()
    time.sleep(0.3)
    print("sleeping goes on after", hits, time.time() - began >= 0.3)
    for what in ["computes", "waits", "sleeps"]:
        ready = Event()
        process = Process(target=child, args=(what, ready, Queue()))
        process.start()
        ready.wait()
        process.terminate()
        process.join()
        print(process.exitcode)
    told = Event()
    other = Process(target=interrupt, args=(told,))
    other.start()
    began = time.time()
    try:
        while True:
            if time.time() - began > 1:
                told.set()
    except KeyboardInterrupt:
        print("interrupted")
    finally:
        other.join()
        print(other.exitcode)


if __name__ == "__main__":
    main()

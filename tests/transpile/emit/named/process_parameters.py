"""All that a process can be given, and what it tells of itself."""
import os
import signal
import sys
from multiprocessing import Process, active_children, current_process


def greet(greeting, name="nobody", *, marks=1):
    print(f"{greeting}, {name}{'!' * marks}", flush=True)


def leave(status):
    sys.exit(status)


def fail():
    sys.stderr.close()
    raise ValueError("on purpose")


def sleep_until_killed():
    signal.pause()


def try_to_have_a_child():
    try:
        Process(target=greet, args=("never",)).start()
    except AssertionError as error:
        print("AssertionError:", error, flush=True)


class Worker(Process):
    def __init__(self, topic, **options):
        super().__init__(**options)
        self.topic = topic

    def run(self):
        print(f"{self.name} works on {self.topic}", flush=True)


if __name__ == "__main__":
    process = Process(
        group=None, target=greet, name="greeter", args=("Hello",), kwargs={"name": "you", "marks": 3}
    )
    print(process.name, process.pid, process.exitcode, process.is_alive(), process.daemon)
    process.start()
    process.join()
    print(process.exitcode, process.is_alive(), process.pid != os.getpid())

    try:
        Process(group="some", target=greet)
    except AssertionError as error:
        print("AssertionError:", error)
    try:
        Process(target=greet).join()
    except AssertionError as error:
        print("AssertionError:", error)
    try:
        current_process().join()
    except AssertionError as error:
        print("AssertionError:", error)
    try:
        process.start()
    except AssertionError as error:
        print("AssertionError:", error)

    for target, args in [(leave, (0,)), (leave, (7,)), (fail, ())]:
        process = Process(target=target, args=args)
        process.start()
        process.join()
        print(target.__name__, args, process.exitcode)

    process = Process(target=sleep_until_killed)
    process.start()
    process.join(timeout=0.05)
    print("after join(timeout):", process.exitcode, process.is_alive())
    print(active_children() == [process])
    process.terminate()
    process.join()
    print("terminated:", process.exitcode == -signal.SIGTERM, active_children())

    worker = Worker("maps", name="Ada")
    worker.run()  # in this process, as any method
    worker.start()
    worker.join()
    print(worker.exitcode)

    process = Process(target=try_to_have_a_child, daemon=True)
    process.start()
    process.join()

    mine = current_process().authkey
    print(isinstance(mine, bytes), len(mine), Process(target=greet).authkey == mine)
    print(os.cpu_count() >= 1)

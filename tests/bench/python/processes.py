"""The row of processes."""

from multiprocessing import Process

from meters import seconds


def nothing():
    pass


def start_and_join(count):
    def run():
        for _ in range(count):
            process = Process(target=nothing)
            process.start()
            process.join()

    yield lambda: seconds(run)


ROWS = {"process": start_and_join, "process-cold": start_and_join}

"""A process that is terminated while it holds a lock: who waits for that lock has to be bounded."""
from multiprocessing import Lock, Pipe, Process


def hold(lock, told):
    lock.acquire()
    told.send("held")
    told.recv()


def careful(lock, told):
    with lock:
        told.send("held")
        told.recv()  # asked to end, where it can let go


if __name__ == "__main__":
    for target in (hold, careful):
        lock = Lock()
        mine, theirs = Pipe()
        process = Process(target=target, args=(lock, theirs))
        process.start()
        print(target.__name__, mine.recv(), lock.acquire(timeout=0.01))
        if target is careful:
            mine.send("end")
        else:
            process.terminate()
        process.join()
        if target is careful:
            print("let go of:", lock.acquire(timeout=30))
        else:
            print("terminated:", process.exitcode < 0)

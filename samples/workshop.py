"""Six jobs and a workshop with two benches: a semaphore lets two in at a time."""
import time
from multiprocessing import Process, Queue, Semaphore, Value, current_process


def job(benches, inside, most, done):
    with benches:
        with inside.get_lock():
            inside.value += 1
            most.value = max(most.value, inside.value)
        time.sleep(0.05)
        with inside.get_lock():
            inside.value -= 1
    done.put(current_process().name)


if __name__ == "__main__":
    benches = Semaphore(2)
    inside = Value("i", 0)
    most = Value("i", 0)
    done = Queue()
    jobs = [
        Process(target=job, args=(benches, inside, most, done), name=f"job-{n}")
        for n in range(1, 7)
    ]
    for process in jobs:
        process.start()
    names = sorted(done.get() for _ in jobs)
    for process in jobs:
        process.join()
    print("jobs done:", ", ".join(names))
    print("ever more than two at work:", most.value > 2)

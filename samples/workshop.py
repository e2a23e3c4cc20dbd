"""Six jobs and a workshop with two benches: a semaphore lets two in at a time."""
import time
from multiprocessing import Process, Queue, Semaphore, current_process


def job(benches, log, seconds):
    name = current_process().name
    with benches:
        log.put((name, +1))
        time.sleep(seconds)
        log.put((name, -1))


if __name__ == "__main__":
    benches = Semaphore(2)
    log = Queue()
    jobs = [Process(target=job, args=(benches, log, 0.05), name=f"job-{n}") for n in range(1, 7)]
    for process in jobs:
        process.start()
    for process in jobs:
        process.join()

    inside = most = 0
    names = set()
    for _ in range(2 * len(jobs)):
        name, change = log.get()
        names.add(name)
        inside += change
        most = max(most, inside)
    print("jobs done:", ", ".join(sorted(names)))
    print("never more at work than", most)

"""A supervisor that waits, starts another worker for the one that ended, and ends all by a signal they do not expect."""
import os
import signal
import time


class Supervisor:
    def __init__(self, count):
        self.count = count
        self.workers = {}
        self.restarts = 0

    def start(self, slot):
        pid = os.fork()
        if pid == 0:
            self.run(slot)
        self.workers[pid] = slot

    def run(self, slot):
        if slot == 1 and self.restarts == 0:
            time.sleep(0.1)  # long enough for whatever the parent does only when it waits for a while
            os._exit(3)
        while True:
            time.sleep(1)

    def supervise(self):
        for slot in range(self.count):
            self.start(slot)
        pid, status = os.waitpid(-1, 0)
        slot = self.workers.pop(pid)
        print("worker", slot, "ended with", status >> 8, flush=True)
        self.restarts += 1
        self.start(slot)
        for pid in list(self.workers):
            os.kill(pid, signal.SIGTERM)
        for pid in list(self.workers):
            _, status = os.waitpid(pid, 0)
            print("worker", self.workers.pop(pid), "ended by", os.WTERMSIG(status), flush=True)


Supervisor(3).supervise()

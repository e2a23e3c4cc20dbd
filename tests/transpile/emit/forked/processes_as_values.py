"""Processes in globals, and instances that keep the process which runs one of their methods."""
import os
from multiprocessing import Event, Process, Queue, current_process

workers = []
answers = Queue()


def count(i):
    answers.put((i, len(workers), current_process().name, workers[0].name))


class Node:
    def __init__(self, name, peers):
        self.name = name
        self.peers = peers
        self.process = Process(target=self.run, name=name)

    def run(self):
        first = workers[0]
        print(
            self.name,
            current_process() is self.process,
            [peer.process.name for peer in self.peers],
            first.pid != os.getpid(),
        )
        try:
            first.join()
        except AssertionError as error:
            print("no:", error)


class Service:
    def __init__(self):
        self.queue = Queue()
        self.stop = Event()
        self.hits = 0
        self.process = Process(target=self._loop, daemon=True)

    def _loop(self):
        while not self.stop.is_set():
            x = self.queue.get()
            if x is None:
                break
            self.hits += x
            print("hits", self.hits)


for i in range(3):
    process = Process(target=count, args=(i,))
    workers.append(process)
    process.start()
for process in workers:
    process.join()
print(sorted(answers.get() for _ in workers))
a = Node("a", [])
b = Node("b", [a])
a.peers.append(b)
for node in (a, b):
    node.process.start()
    node.process.join()
    print(node.process.exitcode)
service = Service()
service.process.start()
for x in (1, 2, None):
    service.queue.put(x)
service.process.join()
print(service.hits, service.process.exitcode)

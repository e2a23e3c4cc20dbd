"""A script without a main guard: it runs once, and its children begin in their functions."""
from multiprocessing import Pool, Process, Queue, Value, current_process

print("start")
results = Queue()
total = Value("i", 0)
names = ["x", "y"]
depth = 0


class Worker(Process):
    made = 0

    def __init__(self, i):
        super().__init__(name="W%d" % i)
        self.i = i
        Worker.made += 1

    def run(self):
        with total.get_lock():
            total.value += self.i
        results.put((self.name, self.i, names, Worker.made))


def square(x):
    return x * x + bias


def nested(n):
    global depth
    depth += 1
    print(n, depth, current_process().name)
    if n:
        process = Process(target=nested, args=(n - 1,))
        process.start()
        process.join()
        leaf = Process(target=lambda: print("leaf of", n, depth))
        leaf.start()
        leaf.join()


bias = 1
workers = [Worker(i) for i in range(3)]
for worker in workers:
    worker.start()
print(sorted(results.get() for worker in workers))
for worker in workers:
    worker.join()
print(total.value)
names.append("z")
bias = 100
pool = Pool(2)
bias = 200
print(pool.map(square, [1, 2, 3]))
pool.close()
pool.join()
worker = Worker(7)
worker.start()
print(results.get())
worker.join()
nested(2)
print("end", depth)

from multiprocessing import Pool
from helpers import slow_square, log
def produce(q, i):
    q.put(slow_square(i))
def collect(q, n):
    return [q.get() for _ in range(n)]
class Runner:
    def __init__(self, n):
        self.n = n
    def run_all(self, xs):
        with Pool(self.n) as pool:
            return pool.map(slow_square, xs)
def lazy(xs):
    for x in xs:
        yield slow_square(x)
class timed:
    def __init__(self, name): self.name = name
    def __enter__(self):
        log("enter")
        return self
    def __exit__(self, *a):
        log("exit")

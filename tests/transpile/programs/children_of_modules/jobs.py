import cfg
from multiprocessing import Process, current_process
from model import Model
print("jobs loaded")
registry = []
_base = 0
class JobError(Exception):
    pass
def setup(v):
    global _base
    _base = v
def base():
    return _base
def uses_registry(x):
    return registry + [x, cfg.table]
def describe(m):
    return repr(m) + str(m.area())
def fail(x):
    raise JobError("no", x)
def worker(q, m):
    m.n += 1
    q.put(m)
class Worker(Process):
    def __init__(self, n):
        super().__init__()
        self.n = n
    def run(self):
        print("worker run", self.n, cfg.scale, __name__)

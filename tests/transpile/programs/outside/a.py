"""Module a."""
import time
shared = []
scale = 1
log = []
config = {"x": 1}
def get(): return len(shared)
def indirect(): return get()
def apply(f, x): return f(x)
def run_thread(n):
    time.sleep(0.01)
    log.append(n)
def call_new(v): return new_func(v)
def current(): return scale
def show_config(): return sorted(config.items())
class Box:
    instances = 0
    def __init__(self):
        self.items = []
        type(self).instances += 1
    def put(self, v):
        self.items.append(v)

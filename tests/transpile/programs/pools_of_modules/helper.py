from multiprocessing import Pool, Lock
from concurrent.futures import ProcessPoolExecutor
lock = Lock()
FACTOR = 2
def work(x):
    with lock:
        return x * FACTOR
def run_all(xs):
    with Pool(2) as p:
        a = p.map(work, xs)
    with ProcessPoolExecutor(2) as ex:
        b = list(ex.map(work, xs))
    return a, b
if __name__ == "__main__":
    print("not printed")

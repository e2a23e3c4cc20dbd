import concurrent.futures as cf, threading, os, multiprocessing
loc = threading.local()
state = {}
def init(n):
    loc.n = n
    state["n"] = n
def get(x): return loc.n + x
def getp(x): return state["n"] * x
if __name__ == "__main__":
    with cf.ThreadPoolExecutor(2, "worker", init, (10,)) as ex:
        print(list(ex.map(get, range(4))))
    with cf.ProcessPoolExecutor(max_workers=2, initializer=init, initargs=(7,)) as ex:
        print(list(ex.map(getp, range(4))))
    with cf.ProcessPoolExecutor(1, max_tasks_per_child=1, mp_context=multiprocessing.get_context("spawn")) as ex:
        pids = [ex.submit(os.getpid).result() for _ in range(3)]
        print(len(set(pids)))

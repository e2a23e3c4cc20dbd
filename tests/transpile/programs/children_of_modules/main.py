import multiprocessing as mp
import jobs
import cfg
from model import Model, Shape
def local_task(x):
    return cfg.scale * x + jobs.base()
def init(v):
    cfg.scale = v
    jobs.setup(v)
if __name__ == "__main__":
    cfg.scale = 3
    jobs.registry.append("main")
    cfg.table["k"] = 1
    with mp.Pool(2) as pool:
        print(pool.map(local_task, [1, 2, 3]))
        print(pool.map(jobs.uses_registry, ["a"]))
        print(sorted(pool.imap_unordered(jobs.describe, [Model(1), Model(2)])))
        r = pool.apply_async(jobs.fail, (3,))
        try:
            r.get()
        except jobs.JobError as e:
            print("caught", type(e), e, e.args)
    with mp.Pool(1, initializer=init, initargs=(10,)) as pool:
        print(pool.map(local_task, [1]))
    q = mp.Queue()
    p = mp.Process(target=jobs.worker, args=(q, Model(5)), name="W")
    p.start()
    m = q.get()
    p.join()
    print(m, type(m) is Model, isinstance(m, Shape), m.area(), p.exitcode)
    w = jobs.Worker(4)
    w.start(); w.join()
    print(w.exitcode, mp.get_context("spawn").get_start_method())

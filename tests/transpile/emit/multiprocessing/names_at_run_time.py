"""The module under other names, and classes that are chosen while the program runs."""
import multiprocessing.pool
import multiprocessing as mp

ctx = mp
Proc = mp.Process
make_queue = multiprocessing.Queue


def work(q, v):
    with v:
        v.value += 1
    q.put(v.value)


if __name__ == "__main__":
    q = make_queue()
    v = ctx.Value("i", 3)
    ps = [Proc(target=work, args=(q, v)) for _ in range(2)]
    for p in ps:
        p.start()
    print(sorted(q.get() for _ in ps))
    for p in ps:
        p.join()
    for kind in (mp.Lock, mp.RLock, ctx.Semaphore):
        with kind() as got:
            print(kind.__name__, got)
    pools = {"fork": mp.Pool, "thread": multiprocessing.pool.ThreadPool}
    for name, make in sorted(pools.items()):
        with make(2) as pool:
            print(name, pool.map(abs, [-1, 2]))

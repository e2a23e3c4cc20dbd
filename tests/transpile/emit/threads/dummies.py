from multiprocessing.dummy import Pool as ThreadPool
import multiprocessing.dummy as dummy
import time
def f(x):
    time.sleep(0.01)
    return x * x
pool = ThreadPool(4)
print(pool.map(f, [1, 2, 3]))
pool.close(); pool.join()
with dummy.Pool(2) as p:
    print(p.starmap(pow, [(2, 3), (3, 2)]))
p = dummy.Process(target=print, args=("hello",))
p.start(); p.join()
q = dummy.Queue(); q.put(1); print(q.get())
print(dummy.current_process().name)
l = dummy.Lock()
with l: print("locked")

from concurrent.futures import ThreadPoolExecutor
import time
def f(x):
    time.sleep(0.001)
    return x * 2
def s(x):
    time.sleep(0.001)
    return str(x)
with ThreadPoolExecutor(2) as ex:
    print(sorted(ex.map(f, [3, 1, 2])))
    print(max(ex.map(f, [3, 1, 2])), min(ex.map(f, [3, 1])), sum(ex.map(f, [3, 1])))
    print(tuple(ex.map(f, [1, 2])), ",".join(ex.map(s, [1, 2])))
    for i, x in enumerate(ex.map(f, [5, 6])): print(i, x)
    for a, b in zip([1, 2], ex.map(f, [5, 6])): print(a, b)
    print(dict(zip("ab", ex.map(f, [5, 6]))))
    it = ex.map(f, [1, 2, 3])
    print(next(it), next(it), list(it))
    print([x + 1 for x in ex.map(f, [1, 2])], {x: 1 for x in ex.map(f, [1])})
    print(all(ex.map(f, [1, 2])), any(ex.map(f, [0])))
    print(list(map(lambda y: y + 1, ex.map(f, [1, 2]))), list(filter(None, ex.map(f, [0, 2]))))
    def gen():
        yield from ex.map(f, [1, 2])
    print(list(gen()))
    res = {n: fut.result() for n, fut in {n: ex.submit(f, n) for n in (1, 2)}.items()}
    print(res)
    print([fut.result() for fut in [ex.submit(f, n) for n in (1, 2)]], sum(fut.result() for fut in [ex.submit(f, n) for n in (1, 2)]))

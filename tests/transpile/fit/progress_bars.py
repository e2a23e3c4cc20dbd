from multiprocessing import Pool
from tqdm import tqdm, trange
import sys
def f(x): return x * 2
if __name__ == "__main__":
    with Pool(2) as p:
        print(sorted(tqdm(p.imap_unordered(f, range(5)), total=5, desc="pool")))
        out = []
        for r in tqdm(p.imap(f, [1, 2, 3]), total=3):
            out.append(r)
        print(out)
    total = 0
    for x in tqdm([1, 2, 3], desc="list", unit="item", ncols=60):
        total += x
    print(total)
    for i in trange(3, leave=False):
        total += i
    print(total)
    with tqdm(total=10, disable=True) as bar:
        for i in range(10):
            bar.update(1)
            bar.set_postfix(loss=0.5, i=i)
        print(bar.n, bar.total)
    bar = tqdm(total=4, ascii=True)
    bar.update(2); bar.update(2); bar.set_description("done"); bar.close()
    t = tqdm("abc")
    for c in t:
        t.set_description(c)
    print([y for y in tqdm(range(3), disable=True)], list(enumerate(tqdm("ab"))))
    tqdm.write("plain line")
    for _ in tqdm(iter([1, 2])):
        pass

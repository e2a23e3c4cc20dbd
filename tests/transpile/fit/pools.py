from multiprocessing import Pool
import os


def square(x):
    return x * x


def power(base, exp):
    return base ** exp


def analyse(text):
    words = text.split()
    return {"words": len(words), "longest": max(words, key=len) if words else None}


def risky(x):
    if x == 3:
        raise ValueError(f"bad {x}")
    return x, str(x)


def main():
    with Pool(2) as pool:
        print(pool.map(square, range(5)))
        print(pool.starmap(power, [(2, 3), (3, 2), (10, 0)]))
        for info in pool.imap(analyse, ["a bb ccc", "", "hello"]):
            print(info["words"], info["longest"])
        results = [pool.apply_async(square, (i,)) for i in range(3)]
        print(sum(r.get(timeout=10) for r in results))
        collected = []
        r = pool.map_async(square, [1, 2, 3], callback=collected.extend)
        r.wait()
        print(r.successful(), sorted(collected))
        try:
            pool.map(risky, [1, 2, 3])
        except ValueError as e:
            print("caught", e)
        print(sorted(pool.imap_unordered(square, [3, 1, 2])))
        job = pool.apply_async(risky, (3,), error_callback=lambda e: print("cb", e))
        job.wait()
        print(job.successful())
        print(pool.apply(power, (2,), {"exp": 5}))


if __name__ == "__main__":
    main()
    print(os.getpid() > 0)

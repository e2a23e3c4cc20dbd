from multiprocessing import Pool, Process


def third(items):
    return items[2]


def work(n):
    return third([n])


if __name__ == "__main__":
    process = Process(target=work, args=(1,))
    process.start()
    process.join()
    with Pool(1) as pool:
        pool.map(work, [1])

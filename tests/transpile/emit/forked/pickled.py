"""What a Pool pickles, and so refuses, though a Process takes it."""
from multiprocessing import Pipe, Pool, Process


def attempt(call):
    try:
        print(call())
    except Exception as error:
        text = str(error)
        print(type(error).__name__, text[: text.find("0x")] if "0x" in text else text)


def identity(x):
    return x


def numbers():
    yield 1


def run():
    def twice(x):
        return x * 2

    with Pool(1) as pool:
        attempt(lambda: pool.map(twice, [1, 2]))
        attempt(lambda: pool.apply_async(twice, (1,)).get())
        attempt(lambda: pool.map(lambda x: x, [1, 2]))
    process = Process(target=lambda: print(twice(4)))
    process.start()
    process.join()


if __name__ == "__main__":
    run()
    with Pool(1) as pool:
        attempt(lambda: pool.map(lambda x: x, [1, 2]))
        attempt(lambda: pool.apply(identity, (numbers(),)))
        attempt(lambda: pool.apply(identity, (open(__file__),)))
        print(pool.map(abs, [-1, -2]))
    sender, _ = Pipe()
    attempt(lambda: sender.send([numbers()]))
    attempt(lambda: sender.send(lambda: 1))

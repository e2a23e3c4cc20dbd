from multiprocessing import Process, Value


class Config:
    debug = False
    level = 1
    names = []
    count = Value("i", 5)

    @classmethod
    def raise_level(cls):
        cls.level += 1


class Counter:
    made = 0

    def __init__(self):
        Counter.made += 1


def show():
    Config.count.value += 1
    print(Config.debug, Config.level, Config.names, Counter.made)


if __name__ == "__main__":
    Config.debug = True
    Config.raise_level()
    Config.names.append("x")
    Counter()
    Counter()
    p = Process(target=show)
    p.start()
    p.join()
    print(Config.count.value, Counter.made)

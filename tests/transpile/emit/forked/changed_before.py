"""What is changed or deleted before a start: children find it so."""
from multiprocessing import Process

token = "secret"
other = 1


class Config:
    level = 1


class Config:
    level = 2

    def get(self):
        return self.level * 10


class Engine:
    power = 3
    fuel = "diesel"

    def run(self):
        return "original"

    def stop(self):
        return "original"

    @staticmethod
    def kind():
        return "original"



def patched(self):
    return "patched %d" % self.power


def stop(self):
    return "stopped " + self.fuel


def new_kind():
    return "new"




class Stateful:
    def __init__(self):
        self.kept = 1
        self.dropped = 2

    def __getstate__(self):
        print("pickled")
        return {"kept": self.kept}

    def __reduce__(self):
        print("reduced")
        return Stateful, ()


def work(engine, stateful):
    try:
        print(token, flush=True)
    except NameError as error:
        print(error, flush=True)
    print("token" in globals(), other, flush=True)
    print(Config.level, Config().get(), getattr(Config, "new", None), flush=True)
    print(engine.run(), Engine().run(), engine.stop(), Engine.kind(), flush=True)
    print(hasattr(Engine, "extra"), stateful.kept, stateful.dropped, flush=True)


if __name__ == "__main__":
    del token
    Config.level = 5
    Config.new = "n"
    Engine.run = patched
    Engine.stop = stop
    Engine.kind = staticmethod(new_kind)
    Engine.power = 9
    setattr(Engine, "fuel", "gas")
    Engine.extra = 1
    del Engine.extra
    engine = Engine()
    process = Process(target=work, args=(engine, Stateful()))
    process.start()
    process.join()
    engine.run = lambda: "its own"
    other += 1
    process = Process(target=work, args=(engine, Stateful()))
    process.start()
    process.join()

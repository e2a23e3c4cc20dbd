"""Open files and standard streams: a child has them where its parent had got to."""
import os
import sys
from multiprocessing import Lock, Pool, Process

path = os.path.join(os.environ.get("TMPDIR", "/var/tmp"), "forked_files_%d.txt" % os.getpid())


class Log:
    def __init__(self, path):
        self.file = open(path, "w")
        self.out = sys.stdout
        self.lock = Lock()

    def write(self, text):
        with self.lock:
            self.file.write(text + "\n")
            self.file.flush()
            self.out.write("wrote " + text + "\n")


def started(target, *args, **kwargs):
    process = Process(target=target, args=args, kwargs=kwargs)
    process.start()
    process.join()


def read_line(file):
    print("child", file.readline().strip(), file.tell())


def update(file):
    file.seek(0)
    file.write(b"XY")
    file.flush()


def tell_closed(file):
    print(file.closed, file.mode, file.name == path)


def append(text):
    shared.write(text)
    shared.flush()


if __name__ == "__main__":
    log = Log(path)
    log.write("a")
    for i in range(3):
        started(log.write, "child %d" % i)
    log.write("parent")
    log.file.close()
    print(open(path).read())
    with open(path) as file:
        print(file.readline().strip())
        started(read_line, file)
    started(tell_closed, file)
    with open(path, "r+b") as file:
        started(update, file)
    print(open(path).readline().strip())
    shared = open(path, "a")
    for i in range(2):
        started(append, "more %d\n" % i)
    shared.close()
    print(open(path).read().splitlines()[-2:])
    started(print, "to standard output", file=sys.stdout)
    try:
        with Pool(1) as pool:
            pool.map(tell_closed, [file])
    except TypeError as error:
        print(error)
    os.remove(path)

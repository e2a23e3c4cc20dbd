"""The arguments of the program, its environment and folder: children take them over, and keep theirs to themselves."""
import os
import sys
from multiprocessing import Process


def show():
    print(sys.argv[-1], os.environ.get("FORKED_ONE"), os.getenv("FORKED_TWO", "none"))
    print(os.getcwd(), sys.getrecursionlimit(), "FORKED_GONE" in os.environ)


def change():
    os.environ["FORKED_ONE"] = "child"
    os.environ["FORKED_TWO"] = "child"
    os.chdir("/")
    print(os.getcwd(), os.getenv("FORKED_TWO"))
    started(show)


def started(target):
    process = Process(target=target)
    process.start()
    process.join()


if __name__ == "__main__":
    sys.argv.append("more")
    sys.setrecursionlimit(2345)
    os.environ["FORKED_ONE"] = "1"
    os.environ["FORKED_GONE"] = "1"
    del os.environ["FORKED_GONE"]
    os.chdir("/usr")
    started(show)
    started(change)
    print(os.getcwd(), os.environ.get("FORKED_ONE"), os.environ.get("FORKED_TWO"))
    os.chdir("/usr/lib")
    started(show)

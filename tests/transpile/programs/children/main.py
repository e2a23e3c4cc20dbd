from multiprocessing import Pool, Process
import work
from pkg import tools
from pkg.inner.deep import Point, shift
import settings
def local(x):
    return x + settings.OFFSET
if __name__ == "__main__":
    settings.OFFSET = 100
    work.state["k"] = 5
    with Pool(2) as p:
        print(p.map(work.square, range(5)))
        print(p.map(tools.cube, [1, 2, 3]))
        print(p.map(shift, [Point(1, 2), Point(3, 4)]))
        print(p.map(local, [1, 2]))
        print(p.map(work.look, ["k"]))
    pr = Process(target=work.run, args=("x",))
    pr.start(); pr.join()
    print(pr.exitcode)

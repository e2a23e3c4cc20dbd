"""os.wait and os.waitpid of processes that multiprocessing has started."""
import os, time
from multiprocessing import Process
def f(n):
    os._exit(n)
def g():
    time.sleep(100)
if __name__ == "__main__":
    a = Process(target=f, args=(3,)); a.start()
    pid, st = os.waitpid(a.pid, 0)
    print(pid == a.pid, os.waitstatus_to_exitcode(st))
    b = Process(target=f, args=(4,)); b.start()
    c = Process(target=g); c.start()
    pid, st = os.wait()
    print(pid == b.pid, os.waitstatus_to_exitcode(st))
    print(os.waitpid(-1, os.WNOHANG))
    os.kill(c.pid, 9)
    pid, st = os.wait()
    print(pid == c.pid, os.waitstatus_to_exitcode(st))
    try:
        os.wait()
    except ChildProcessError as e:
        print("none", e.errno)
    pid = os.fork()
    if pid == 0:
        os._exit(9)
    d = Process(target=f, args=(5,)); d.start()
    got = sorted(os.waitstatus_to_exitcode(os.wait()[1]) for _ in range(2))
    print(got)
    e = Process(target=f, args=(6,)); e.start(); e.join()
    try:
        os.waitpid(e.pid, 0)
    except ChildProcessError as x:
        print("none", x.errno)
    print(e.exitcode)

import os
from multiprocessing import Process, Queue, Value, Lock

def work(n, v):
    with v.get_lock():
        v.value += n
    print("process", n, flush=True)

if __name__ == "__main__":
    v = Value("i", 0)
    p = Process(target=work, args=(1, v))
    p.start(); p.join()
    pid = os.fork()
    if pid == 0:
        q = Process(target=work, args=(2, v))
        q.start(); q.join()
        print("child", v.value, q.exitcode, flush=True)
        os._exit(0)
    os.waitpid(pid, 0)
    print("parent", v.value)

import os
from multiprocessing import Process, Queue


def work(queue, n):
    queue.put(n * n)


if __name__ == "__main__":
    queue = Queue()
    Process(target=work, args=(queue, 3)).start()
    print("parent's process:", queue.get(), flush=True)
    pid = os.fork()
    if pid == 0:
        own = Queue()
        p = Process(target=work, args=(own, 4))
        p.start()
        print("child's process:", own.get(), flush=True)
        p.join()
        print("exit code", p.exitcode, flush=True)
        os._exit(5)
    print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))

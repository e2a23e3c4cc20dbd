import os
from multiprocessing import Process
def work():
    pid = os.fork()
    if pid == 0:
        print("forked in a process", os.getppid() == me(), flush=True)
        os._exit(4)
    print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), flush=True)
    if os.fork() == 0:
        print("second", flush=True)
        return
    print(os.wait()[1], flush=True)
def me():
    return os.getppid()
if __name__ == "__main__":
    p = Process(target=work)
    p.start()
    p.join()
    print("exit code", p.exitcode)

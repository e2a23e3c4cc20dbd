import os
parent = os.getpid()
pid = os.fork()
if pid == 0:
    print(os.getppid() == parent, os.getpid() != parent, flush=True)
    os._exit(0)
os.wait()
print(os.getpid() == parent, pid != parent)

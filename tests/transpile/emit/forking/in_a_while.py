import os
n = 0
while os.fork() == 0:
    n += 1
    print("level", n, flush=True)
    if n == 3:
        os._exit(0)
try:
    os.wait()
except ChildProcessError:
    pass
print("unwind", n, flush=True)

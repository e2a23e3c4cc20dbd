import os
pids = []
for i in range(3):
    pid = os.fork()
    if pid == 0:
        os._exit(i)
    pids.append(pid)
codes = {}
for pid in pids:
    p, s = os.waitpid(pid, 0)
    codes[pids.index(p)] = os.WEXITSTATUS(s)
print(sorted(codes.items()))

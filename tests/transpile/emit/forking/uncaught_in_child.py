import os, sys
pid = os.fork()
if pid == 0:
    raise ValueError("child fails")
_, status = os.waitpid(pid, 0)
print("status", os.WEXITSTATUS(status))

import os
print("a", end=" ")
pid = os.fork()
if pid == 0:
    print("child", end=" ")
    raise SystemExit
os.waitpid(pid, 0)
print("parent")

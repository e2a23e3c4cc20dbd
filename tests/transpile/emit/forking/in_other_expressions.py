import os
while (pid := os.fork()) == 0:
    print("child", flush=True)
    os._exit(0)
os.waitpid(pid, 0)
print("ok" if (p := os.fork()) and os.waitpid(p, 0) else "in child", flush=True)
if p == 0:
    os._exit(0)
both = [os.fork() for _ in range(2)]
kind = "".join("p" if pid else "c" for pid in both)
while True:
    try:
        os.wait()
    except ChildProcessError:
        break
print(kind, flush=True)
role = (lambda: "parent" if os.fork() else "child")()
if role == "parent":
    os.wait()
print(kind, role, flush=True)

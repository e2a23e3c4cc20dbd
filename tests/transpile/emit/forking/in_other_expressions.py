import os
while (pid := os.fork()) == 0:
    print("child", flush=True)
    os._exit(0)
os.waitpid(pid, 0)
print("ok" if (p := os.fork()) and os.waitpid(p, 0) else "in child", flush=True)
if p == 0:
    os._exit(0)
both = [os.fork() for _ in range(2)]
total = both.count(0)
while True:
    try:
        total += os.wait()[1] >> 8
    except ChildProcessError:
        break
if 0 in both:
    os._exit(total)
print("zeros in four processes:", total, flush=True)
role = (lambda: "parent" if os.fork() else "child")()
if role == "parent":
    os.wait()
print(role, flush=True)

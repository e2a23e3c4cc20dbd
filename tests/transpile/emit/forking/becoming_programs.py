import os, sys
print("flushed", flush=True)
pid = os.fork()
if pid == 0:
    os.execvp("echo", ["echo", "from", "echo"])
os.waitpid(pid, 0)
pid = os.fork()
if pid == 0:
    os.execlp("sh", "sh", "-c", "exit 6")
print(os.waitpid(pid, 0)[1] >> 8)
pid = os.fork()
if pid == 0:
    try:
        os.execv("/nonexistent", ["x"])
    except FileNotFoundError as e:
        print(e, flush=True)
        os._exit(127)
print(os.WEXITSTATUS(os.waitpid(pid, 0)[1]))
os.execle("/bin/sh", "sh", "-c", "echo A is $A", {"A": "1"})

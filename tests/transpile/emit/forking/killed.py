import os, signal, time
pid = os.fork()
if pid == 0:
    while True:
        time.sleep(1)
os.kill(pid, signal.SIGTERM)
_, status = os.waitpid(pid, 0)
print(os.WIFSIGNALED(status), os.WTERMSIG(status), os.waitstatus_to_exitcode(status))
pid = os.fork()
if pid == 0:
    n = 0
    while True:
        n += 1
os.kill(pid, signal.SIGKILL)
_, status = os.waitpid(pid, 0)
print(os.WIFEXITED(status), os.WTERMSIG(status))

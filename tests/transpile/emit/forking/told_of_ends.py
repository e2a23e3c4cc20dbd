import os, signal, time
seen = []

def reap(signum, frame):
    while True:
        try:
            pid, status = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            break
        if pid == 0:
            break
        seen.append(os.WEXITSTATUS(status))

signal.signal(signal.SIGCHLD, reap)
for i in range(3):
    if os.fork() == 0:
        time.sleep(0.05 * (i + 1))
        os._exit(i + 10)
while len(seen) < 3:
    time.sleep(0.1)
print(sorted(seen))

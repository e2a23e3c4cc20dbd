import os, signal, time
got = []
signal.signal(signal.SIGUSR2, lambda s, f: got.append(s))
pid = os.fork()
if pid == 0:
    os.kill(os.getppid(), signal.SIGUSR2)
    os._exit(0)
os.waitpid(pid, 0)
while not got:
    time.sleep(0.01)
print([int(s) for s in got])

import os, signal, sys, time

def handler(signum, frame):
    print("child got", signum, flush=True)
    sys.exit(5)

r, w = os.pipe()
pid = os.fork()
if pid == 0:
    signal.signal(signal.SIGUSR1, handler)
    os.write(w, b"x")
    while True:
        signal.pause()
os.read(r, 1)
os.kill(pid, signal.SIGUSR1)
print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))

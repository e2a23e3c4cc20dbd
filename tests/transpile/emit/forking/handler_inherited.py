import os, signal
def h(s, f):
    print("handler in", "child" if os.getpid() != main else "parent", flush=True)
main = os.getpid()
signal.signal(signal.SIGUSR1, h)
pid = os.fork()
if pid == 0:
    os.kill(os.getpid(), signal.SIGUSR1)
    os._exit(0)
os.waitpid(pid, 0)
os.kill(os.getpid(), signal.SIGUSR1)
print("end")

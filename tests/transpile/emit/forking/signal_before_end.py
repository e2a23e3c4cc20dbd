import os
import signal


def note(number, frame):
    print("noted", number)


signal.signal(signal.SIGUSR1, note)
pid = os.fork()
if pid == 0:
    os.kill(os.getppid(), signal.SIGUSR1)
    os._exit(0)
os.waitpid(pid, 0)
print("waited")

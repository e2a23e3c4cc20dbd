"""Handlers of signals: children have those that their parent had at the start."""
from multiprocessing import Process
import os
import signal
import time
count = 0
def h(s, f):
    global count
    count += 1
    print("handler", signal.Signals(s).name, count, flush=True)
def work():
    os.kill(os.getpid(), signal.SIGUSR1)
    time.sleep(0.01)
    print(signal.getsignal(signal.SIGUSR1) is h, signal.getsignal(signal.SIGUSR2) == signal.SIG_IGN, callable(signal.getsignal(signal.SIGALRM)), flush=True)
    os.kill(os.getpid(), signal.SIGUSR2)
    signal.raise_signal(signal.SIGALRM)
    print("still here", count, flush=True)
def main():
    k = 3
    signal.signal(signal.SIGUSR1, h)
    signal.signal(signal.SIGUSR2, signal.SIG_IGN)
    signal.signal(signal.SIGALRM, lambda s, f: print("alarm", k, flush=True))
    p = Process(target=work)
    p.start()
    p.join()
    print(p.exitcode, count)
if __name__ == "__main__":
    main()

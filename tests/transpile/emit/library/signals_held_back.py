"""Signals that are held back, waited for and let through; timers asked."""
import os
import signal
import time

seen = []


def note(number, frame):
    seen.append(signal.Signals(number).name)


signal.signal(signal.SIGUSR1, note)
signal.signal(signal.SIGUSR2, note)
print(signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR1, signal.SIGUSR2]))
os.kill(os.getpid(), signal.SIGUSR1)
time.sleep(0.05)
print(seen, signal.sigpending())
print(signal.sigwait({signal.SIGUSR1}), seen, signal.sigpending())
signal.raise_signal(signal.SIGUSR2)
print(seen, signal.sigpending())
before = signal.pthread_sigmask(signal.SIG_SETMASK, [])
print(sorted(before), seen)
os.kill(os.getpid(), signal.SIGUSR1)
time.sleep(0.05)
print(seen)
signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGALRM})
signal.setitimer(signal.ITIMER_REAL, 0.02)
left, again = signal.getitimer(signal.ITIMER_REAL)
print(0 < left <= 0.02, again)
print(signal.sigwait([signal.SIGALRM, signal.SIGUSR2]).name)
print(signal.getitimer(signal.ITIMER_VIRTUAL), signal.NSIG, signal.SIGRTMIN, signal.SIGCLD is signal.SIGCHLD)
try:
    signal.getitimer(9)
except signal.ItimerError as error:
    print(type(error).__name__, isinstance(error, OSError), error)
try:
    signal.pthread_sigmask(7, [])
except OSError as error:
    print(error)

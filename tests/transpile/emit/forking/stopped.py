import os, signal
pid = os.fork()
if pid == 0:
    signal.pause()
os.kill(pid, signal.SIGSTOP)
p, s = os.waitpid(pid, os.WUNTRACED)
print(os.WIFSTOPPED(s), os.WSTOPSIG(s) == signal.SIGSTOP)
os.kill(pid, signal.SIGCONT)
p, s = os.waitpid(pid, os.WCONTINUED)
print(os.WIFCONTINUED(s))
os.kill(pid, signal.SIGKILL)
print(os.waitpid(pid, 0)[1])

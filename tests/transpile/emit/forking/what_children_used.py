"""os.wait3, wait4 and waitid: which child, how it ended, and what it has used."""
import os
import resource
import signal

pids = []
for status in range(3):
    pid = os.fork()
    if not pid:
        os._exit(status)
    pids.append(pid)
for pid in pids:
    found, status, usage = os.wait4(pid, 0)
    print(pids.index(found), os.waitstatus_to_exitcode(status), usage.ru_utime >= 0, len(usage))

pid = os.fork()
if pid == 0:
    signal.pause()
os.kill(pid, signal.SIGTERM)
found, status, usage = os.wait3(0)
print(found == pid, os.WTERMSIG(status), os.WCOREDUMP(status), type(usage).__name__)

pid = os.fork()
if pid == 0:
    os._exit(7)
info = os.waitid(os.P_PID, pid, os.WEXITED)
print(info.si_pid == pid, info.si_status, info.si_code == os.CLD_EXITED, info.si_signo == signal.SIGCHLD)

pid = os.fork()
if pid == 0:
    signal.pause()
print(os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOHANG))
os.kill(pid, signal.SIGKILL)
info = os.waitid(os.P_ALL, 0, os.WEXITED)
print(info.si_status == signal.SIGKILL, info.si_code == os.CLD_KILLED)
try:
    os.wait3(os.WNOHANG)
except ChildProcessError as error:
    print(error)


def reap():
    try:
        number, status = os.waitpid(-1, os.WNOHANG)
    except ChildProcessError:
        return "none"
    return number


print(reap(), resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss > 0)

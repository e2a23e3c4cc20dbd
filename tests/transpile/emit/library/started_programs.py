"""Programs started by os.spawn… and posix_spawn; how the system shares its processors; attributes of files."""
import os
import tempfile

SH = "/bin/sh"
print(os.spawnv(os.P_WAIT, SH, ["sh", "-c", "exit 3"]))
print(os.spawnl(os.P_WAIT, SH, "sh", "-c", "echo from a child; exit 4"))
print(os.spawnlp(os.P_WAIT, "sh", "sh", "-c", "exit 5"))
print(os.spawnvp(os.P_WAIT, "sh", ["sh", "-c", "kill -9 $$"]))
print(os.spawnle(os.P_WAIT, SH, "sh", "-c", "exit $CODE", {"CODE": "6"}))
print(os.spawnvpe(os.P_WAIT, "sh", ["sh", "-c", "exit $CODE"], {"CODE": "7", "PATH": "/bin"}))
print(os.spawnv(os.P_WAIT, "/no/such/program", ["x"]))
child = os.spawnv(os.P_NOWAIT, SH, ["sh", "-c", "exit 8"])
print(child > 0, os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
child = os.posix_spawn(SH, ["sh", "-c", "exit 9"], os.environ)
print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
child = os.posix_spawnp("sh", ["sh", "-c", "exit $CODE"], {"CODE": "10"})
print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
try:
    os.posix_spawn("/no/such/program", ["x"], {})
except FileNotFoundError as error:
    print(error)
try:
    os.spawnv(os.P_WAIT, SH, [])
except ValueError as error:
    print(error)

print(os.sched_getscheduler(0) == os.SCHED_OTHER, os.sched_getparam(0))
print(os.sched_get_priority_min(os.SCHED_FIFO), os.sched_get_priority_max(os.SCHED_FIFO))
mine = os.sched_getaffinity(0)
os.sched_setaffinity(0, mine)
print(os.sched_getaffinity(0) == mine, len(mine) > 0, os.sched_param(3).sched_priority)
print(os.O_DIRECTORY | os.O_NOFOLLOW, os.SEEK_DATA, os.ST_RDONLY)

with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "file")
    open(path, "w").close()
    try:
        os.setxattr(path, "user.note", b"kept")
        print(os.getxattr(path, "user.note"), os.listxattr(path))
        os.removexattr(path, b"user.note")
    except OSError as error:  # not every file system has them
        print(b"kept", ["user.note"])
    print([name for name in os.listxattr(path) if name.startswith("user.")])
    try:
        os.getxattr(os.path.join(folder, "none"), "user.x")
    except FileNotFoundError as error:
        print(error.strerror, os.path.basename(error.filename))

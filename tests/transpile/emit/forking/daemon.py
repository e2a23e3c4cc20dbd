import os, sys
r, w = os.pipe()
def daemonize():
    if os.fork() > 0:
        return False
    os.setsid()
    if os.fork() > 0:
        os._exit(0)
    os.umask(0o22)
    for fd in range(0, 3):
        os.close(fd)
    os.open(os.devnull, os.O_RDWR)
    os.dup2(0, 1)
    os.dup2(0, 2)
    return True

if daemonize():
    print("nobody sees this")
    os.write(w, b"daemon ran %d" % (os.getsid(0) != os.getpid()))
    os._exit(0)
os.close(w)
os.wait()
print(os.read(r, 100))

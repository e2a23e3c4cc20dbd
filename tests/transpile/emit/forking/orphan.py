import os, time
r, w = os.pipe()
ready, is_ready = os.pipe()
pid = os.fork()
if pid == 0:
    if os.fork() == 0:
        before = os.getppid()
        os.write(is_ready, b"x")
        while os.getppid() == before:
            time.sleep(0.01)
        os.write(w, b"orphan")
        os._exit(0)
    os.read(ready, 1)
    os._exit(0)
os.close(w)
os.waitpid(pid, 0)
print(os.read(r, 10))

import os, time
r, w = os.pipe()
pid = os.fork()
if pid == 0:
    os.close(w)
    os.read(r, 1)
    os._exit(0)
print(os.waitpid(pid, os.WNOHANG))
os.close(w)
while True:
    p, s = os.waitpid(pid, os.WNOHANG)
    if p:
        break
    time.sleep(0.01)
print(p == pid, s)

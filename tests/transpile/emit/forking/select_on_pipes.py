import os, select
pipes = []
for i in range(3):
    r, w = os.pipe()
    if os.fork() == 0:
        os.close(r)
        os.write(w, b"worker %d" % i)
        os._exit(0)
    os.close(w)
    pipes.append(r)
got = []
while pipes:
    ready, _, _ = select.select(pipes, [], [], 5)
    for fd in ready:
        data = os.read(fd, 100)
        if data:
            got.append(data.decode())
        else:
            os.close(fd)
            pipes.remove(fd)
print(sorted(got))
for i in range(3):
    os.wait()

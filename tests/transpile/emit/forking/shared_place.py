import os

name = f"/tmp/place_{os.getpid()}.txt"
with open(name, "w") as f:
    f.write("0123456789")
fd = os.open(name, os.O_RDONLY)
os.remove(name)
print(os.read(fd, 3))
if os.fork() == 0:
    os.read(fd, 4)
    os._exit(0)
os.wait()
print(os.read(fd, 3), os.lseek(fd, 0, os.SEEK_SET), os.read(fd, 2))
os.close(fd)

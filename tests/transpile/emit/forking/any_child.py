import os

r, w = os.pipe()
first = os.fork()
if first == 0:
    os.close(w)
    os.read(r, 1)
    os._exit(1)
second = os.fork()
if second == 0:
    os._exit(2)
print(os.wait() == (second, 2 << 8))
os.close(w)
print(os.wait() == (first, 1 << 8))

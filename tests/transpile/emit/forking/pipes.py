import os
r, w = os.pipe()
print(r, w)
if os.fork() == 0:
    os.close(r)
    os.write(w, b"hello parent")
    os.close(w)
    os._exit(0)
os.close(w)
data = os.read(r, 100)
print(data, os.read(r, 100))
os.wait()

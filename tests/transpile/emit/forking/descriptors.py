import os

r, w = os.pipe()
copy = os.dup(w)
print(r, w, copy, os.get_inheritable(r))
os.close(w)
os.write(copy, b"by the copy")
print(os.dup2(copy, 9), os.read(r, 100))
os.close(copy)
os.write(9, b"by number 9")
os.close(9)
print(os.read(r, 100), os.read(r, 100))
print(os.pipe())
os.closerange(3, 100)
for call in (lambda: os.write(w, b"x"), lambda: os.close(r), lambda: os.dup(55)):
    try:
        call()
    except OSError as e:
        print(e)
r, w = os.pipe()
os.set_blocking(r, False)
try:
    os.read(r, 1)
except BlockingIOError as e:
    print(e)
os.close(r)
try:
    os.write(w, b"x")
except BrokenPipeError as e:
    print(e)
if os.fork() == 0:
    os._exit(0)
print(os.wait()[1])

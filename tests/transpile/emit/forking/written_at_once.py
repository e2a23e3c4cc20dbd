import os
print("buffered")
os.write(1, b"direct\n")
if os.fork() == 0:
    os.write(1, b"child direct\n")
    os._exit(0)
os.wait()

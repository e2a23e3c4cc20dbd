import os
print("kept in the buffer")
if os.fork() == 0:
    print("never seen in a pipe")
    os._exit(0)
os.wait()
print("end")

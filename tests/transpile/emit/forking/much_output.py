import os
for i in range(2000):
    print("line", i)
if os.fork() == 0:
    print("child")
else:
    os.wait()
    print("parent")

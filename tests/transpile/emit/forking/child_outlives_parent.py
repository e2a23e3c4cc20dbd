import os
import sys

parent = os.getpid()
if os.fork():
    print("parent leaves")
    sys.exit(0)
while os.getppid() == parent:
    pass
print("child stays")

import os, sys
x = 10
if os.fork() == 0:
    x += 1
    print("child x", x)
    sys.exit(3)
pid, status = os.wait()
print("parent x", x, os.WIFEXITED(status), os.WEXITSTATUS(status), os.waitstatus_to_exitcode(status))

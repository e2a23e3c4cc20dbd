import os
try:
    os.wait()
except ChildProcessError as e:
    print(type(e).__name__, e, e.errno)
try:
    os.waitpid(999999, 0)
except ChildProcessError as e:
    print(e)
try:
    os.kill(999999, 0)
except ProcessLookupError as e:
    print(e)
try:
    os.read(77, 1)
except OSError as e:
    print(e)

import os, sys
try:
    pid = os.fork()
    if pid == 0:
        print("in child", flush=True)
        sys.exit(4)
    print("status", os.wait()[1] >> 8, flush=True)
finally:
    print("finally", "child" if pid == 0 else "parent", flush=True)

import os, sys
def f():
    try:
        if os.fork() == 0:
            return "child"
        os.wait()
        return "parent"
    finally:
        print("finally", flush=True)
print(f(), flush=True)

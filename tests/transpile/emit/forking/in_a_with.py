import os

class Manager:
    def __enter__(self):
        print("enter", flush=True)
        return self
    def __exit__(self, *exc):
        print("exit", flush=True)

with Manager() as m:
    if os.fork() == 0:
        print("child", flush=True)
    else:
        os.wait()
        print("parent", flush=True)
print("done", flush=True)

import os
print("start", flush=True)
if os.fork() == 0:
    if os.fork() == 0:
        print("grandchild", flush=True)
        os._exit(2)
    _, s = os.wait()
    print("child saw", s >> 8, flush=True)
    os._exit(1)
_, s = os.wait()
print("parent saw", s >> 8)

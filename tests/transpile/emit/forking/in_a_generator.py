import os

def workers(n):
    for i in range(n):
        pid = os.fork()
        if pid == 0:
            yield ("child", i)
            os._exit(i)
        yield ("parent", i)

for role, i in workers(3):
    if role == "parent":
        print("wait", os.wait()[1] >> 8, flush=True)
    print(role, i, flush=True)

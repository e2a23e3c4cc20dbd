import os
counter = 0
config = {"mode": "none"}

def bump():
    global counter
    counter += 1

bump()
pid = os.fork()
if pid == 0:
    bump()
    config["mode"] = "child"
    print(counter, config, flush=True)
    os._exit(0)
os.wait()
bump(); bump()
config["mode"] = "parent"
print(counter, config)

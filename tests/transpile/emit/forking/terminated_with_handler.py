import os, signal, time

def term(signum, frame):
    print("term in", "parent" if os.getpid() == parent else "child", flush=True)
    raise SystemExit(12)

parent = os.getpid()
signal.signal(signal.SIGTERM, term)
r, w = os.pipe()
pid = os.fork()
if pid == 0:
    os.write(w, b"r")
    while True:
        time.sleep(1)
os.read(r, 1)
os.kill(pid, signal.SIGTERM)
print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))

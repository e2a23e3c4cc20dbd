import os, sys
r, w = os.pipe()
pid = os.fork()
if pid:
    os.close(w)
    with os.fdopen(r) as f:
        for line in f:
            print("got", line.strip())
    print(os.waitpid(pid, 0)[1])
else:
    os.close(r)
    f = os.fdopen(w, "w")
    for i in range(5):
        f.write(f"line {i}\n")
    f.close()
    sys.exit(0)

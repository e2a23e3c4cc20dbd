import os, random
random.seed(1)
random.random()
r, w = os.pipe()
values = set()
for i in range(3):
    if os.fork() == 0:
        os.write(w, b"%d\n" % random.getrandbits(60))
        os._exit(0)
for i in range(3):
    os.wait()
os.close(w)
print(len(set(os.fdopen(r).read().split())))

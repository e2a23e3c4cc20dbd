import os
r, w = os.pipe()
a = os.fork()
if a == 0:
    os.dup2(w, 1)
    os.close(r); os.close(w)
    os.execvp("printf", ["printf", "b\\na\\nc\\n"])
b = os.fork()
if b == 0:
    os.dup2(r, 0)
    os.close(r); os.close(w)
    os.execvp("sort", ["sort"])
os.close(r); os.close(w)
for _ in range(2):
    os.wait()
print("done")

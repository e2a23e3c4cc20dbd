import os, sys
state = {"n": 0, "log": []}
class Stack(list):
    pass
s = Stack([1])
for i in range(2):
    pid = os.fork()
    state["n"] += 1
    state["log"].append("c" if pid == 0 else "p")
    s.append(i)
    if pid:
        os.waitpid(pid, 0)
print(state, s, flush=True)

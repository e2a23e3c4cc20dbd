import os
to_child = os.pipe()
to_parent = os.pipe()
pid = os.fork()
if pid == 0:
    os.close(to_child[1]); os.close(to_parent[0])
    while True:
        data = os.read(to_child[0], 64)
        if not data:
            break
        os.write(to_parent[1], data.upper())
    os._exit(7)
os.close(to_child[0]); os.close(to_parent[1])
for word in ["one", "two", "three"]:
    os.write(to_child[1], word.encode())
    print(os.read(to_parent[0], 64).decode())
os.close(to_child[1])
print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))

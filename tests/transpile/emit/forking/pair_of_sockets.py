import os, socket
a, b = socket.socketpair()
pid = os.fork()
if pid == 0:
    a.close()
    b.sendall(b"from child")
    print("child got", b.recv(20), flush=True)
    os._exit(0)
b.close()
print("parent got", a.recv(20))
a.sendall(b"from parent")
os.wait()

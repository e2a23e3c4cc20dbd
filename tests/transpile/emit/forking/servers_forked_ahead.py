import os, socket
server = socket.socket()
server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
server.bind(("127.0.0.1", 0))
server.listen(5)
port = server.getsockname()[1]
pids = []
for i in range(2):
    pid = os.fork()
    if pid == 0:
        for _ in range(2):
            conn, addr = server.accept()
            data = conn.recv(100)
            conn.sendall(b"echo " + data)
            conn.close()
        os._exit(0)
    pids.append(pid)
answers = []
for i in range(4):
    c = socket.create_connection(("127.0.0.1", port))
    c.sendall(b"hello %d" % i)
    answers.append(c.recv(100).decode())
    c.close()
print(answers)
for pid in pids:
    print(os.waitpid(pid, 0)[1])

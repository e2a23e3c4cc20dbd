import os, socket, signal
signal.signal(signal.SIGCHLD, signal.SIG_IGN)
server = socket.create_server(("127.0.0.1", 0))
port = server.getsockname()[1]
if os.fork() == 0:
    server.close()
    for name in ("ann", "bob", "cem"):
        with socket.create_connection(("127.0.0.1", port)) as s:
            s.sendall(name.encode())
            print(s.recv(50).decode(), flush=True)
    os._exit(0)
for _ in range(3):
    conn, _addr = server.accept()
    if os.fork() == 0:
        server.close()
        conn.sendall(b"hello " + conn.recv(50))
        conn.close()
        os._exit(0)
    conn.close()
try:
    os.wait()
except ChildProcessError as e:
    print("wait:", e)

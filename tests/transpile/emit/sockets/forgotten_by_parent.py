import socket
from multiprocessing import Process

def handle(conn):
    conn.sendall(b"hello")
    conn.close()

def client(port, n):
    s = socket.create_connection(("127.0.0.1", port))
    data = b""
    while True:
        d = s.recv(100)
        if not d:
            break
        data += d

def serve(server, n):
    for _ in range(n):
        conn, addr = server.accept()
        p = Process(target=handle, args=(conn,))
        p.start()

if __name__ == "__main__":
    server = socket.create_server(("127.0.0.1", 0))
    port = server.getsockname()[1]
    cs = [Process(target=client, args=(port, i)) for i in range(2)]
    for c in cs: c.start()
    serve(server, 2)
    for c in cs: c.join()
    print([c.exitcode for c in cs])

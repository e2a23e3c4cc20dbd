import socket
from multiprocessing import Pool

def dial(port):
    s = socket.create_connection(("127.0.0.1", port))
    s.sendall(b"dialled")
    return s

def use(item):
    name, s = item
    s.sendall(name.encode())
    s.close()
    return len(name)

if __name__ == "__main__":
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        with Pool(2) as pool:
            s = pool.apply(dial, (port,))
            conn, _ = server.accept()
            print(conn.recv(100), s.getpeername()[1] == port)
            conn.sendall(b"hi")
            print(s.recv(10))
            pairs = [socket.socketpair() for _ in range(4)]
            print(pool.map(use, [(f"n{i}", b) for i, (a, b) in enumerate(pairs)]))
            for a, b in pairs:
                b.close()
                print(a.recv(10), a.recv(10))

import socket
from multiprocessing import Process

def client(port, text):
    s = socket.socket()
    s.connect(("127.0.0.1", port))
    s.sendall(text.encode())
    return s.recv(100)

def serve(server):
    while True:
        conn, _ = server.accept()
        while True:
            d = conn.recv(100)
            if not d: break
            if d == b"stop":
                conn.sendall(b"bye")
                return
            conn.sendall(d.upper())

if __name__ == "__main__":
    server = socket.create_server(("127.0.0.1", 0))
    p = Process(target=serve, args=(server,))
    p.start()
    port = server.getsockname()[1]
    for text in ("one", "two", "stop"):
        print(client(port, text))
    p.join()

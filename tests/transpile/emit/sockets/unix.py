import os
import socket
from multiprocessing import Process

def client(path):
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as s:
        s.connect(path)
        s.sendall(b"ping")
        print(s.recv(10), s.getpeername() == path)

if __name__ == "__main__":
    path = "sock_test_unix"
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as server:
        server.bind(path)
        server.listen()
        print(os.path.exists(path), server.getsockname())
        p = Process(target=client, args=(path,))
        p.start()
        conn, addr = server.accept()
        print(repr(addr))
        with conn:
            print(conn.recv(10))
            conn.sendall(b"pong")
        p.join()
    try:
        with socket.socket(socket.AF_UNIX) as late:
            late.connect(path)
    except ConnectionRefusedError as e:
        print(e)
    os.unlink(path)
    try:
        with socket.socket(socket.AF_UNIX) as late:
            late.connect(path)
    except FileNotFoundError as e:
        print(e)

import socket
from multiprocessing import Process

server = socket.socket()
server.bind(("127.0.0.1", 0))
server.listen()

def accept_one():
    conn, _ = server.accept()
    conn.sendall(conn.recv(10) * 2)
    conn.close()

if __name__ == "__main__":
    ps = [Process(target=accept_one) for _ in range(2)]
    for p in ps: p.start()
    for _ in ps:
        with socket.create_connection(server.getsockname()) as c:
            c.sendall(b"ab")
            print(c.recv(10))
    for p in ps: p.join()
    print("done")

import socket
from multiprocessing import Process

def send_all(conn):
    with conn:
        for word in ("alpha", "beta", "gamma"):
            conn.sendall(word.encode())

if __name__ == "__main__":
    a, b = socket.socketpair()
    p = Process(target=send_all, args=(b,))
    p.start()
    b.close()
    text = b"".join(iter(lambda: a.recv(4), b""))
    print(text)
    p.join()

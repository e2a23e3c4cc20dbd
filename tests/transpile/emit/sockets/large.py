import socket
from multiprocessing import Process
import hashlib

def sink(conn, n):
    h = hashlib.sha256()
    buf = bytearray(65536)
    total = 0
    while total < n:
        k = conn.recv_into(buf)
        if k == 0:
            break
        h.update(buf[:k])
        total += k
    conn.sendall(h.hexdigest().encode())
    conn.close()

if __name__ == "__main__":
    data = bytes(range(256)) * 20000
    a, b = socket.socketpair()
    p = Process(target=sink, args=(b, len(data)))
    p.start()
    b.close()
    a.sendall(data)
    print(a.recv(100).decode() == hashlib.sha256(data).hexdigest())
    print(a.recv(1))
    p.join()

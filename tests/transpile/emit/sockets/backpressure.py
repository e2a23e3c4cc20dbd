import socket
from multiprocessing import Process, Event

def slow(conn, go):
    go.wait()
    total = 0
    while True:
        d = conn.recv(65536)
        if not d:
            break
        total += len(d)
    conn.sendall(str(total).encode())

if __name__ == "__main__":
    go = Event()
    a, b = socket.socketpair()
    p = Process(target=slow, args=(b, go))
    p.start()
    b.close()
    a.settimeout(0.2)
    try:
        a.sendall(b"z" * 5000000)
    except TimeoutError as e:
        print("sendall", e)
    a.settimeout(None)
    go.set()
    a.sendall(b"tail")
    a.shutdown(socket.SHUT_WR)
    print(int(a.recv(100)) > 4)
    p.join()

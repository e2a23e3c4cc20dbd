import select
import socket
from multiprocessing import Pipe, Process
from multiprocessing.connection import wait

def speak(conn, sock, order):
    for who in order:
        if who == "c":
            conn.send("pipe")
        else:
            sock.sendall(b"sock")
        conn.recv()
    conn.close()
    sock.close()

if __name__ == "__main__":
    a, b = Pipe()
    s, t = socket.socketpair()
    p = Process(target=speak, args=(b, t, "cssc"))
    p.start()
    b.close()
    t.close()
    for _ in range(4):
        for ready in wait([a, s], 10):
            print("wait", ready.recv() if ready is a else ready.recv(10))
        a.send("next")
    p.join()
    r, w, x = select.select([a, s], [s], [], 5)
    print(len(r), len(w))
    print(s.recv(10))
    c, d = Pipe()
    u, v = socket.socketpair()
    print(select.select([c, u], [], [], 0.05))
    d.send(1)
    print(select.select([c, u], [c], [], 5) == ([c], [c], []))
    v.send(b"1")
    print(select.select([c, u], [], [], 5) == ([c, u], [], []))
    print(wait([u, c], 0) == [u, c], wait([v], 0.01))

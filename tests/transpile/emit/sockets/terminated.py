import socket
import time
from multiprocessing import Process, Event

def hold(conn, ready):
    ready.set()
    conn.recv(100)

def own(port, ready):
    s = socket.create_connection(("127.0.0.1", port))
    ready.set()
    s.recv(100)

if __name__ == "__main__":
    a, b = socket.socketpair()
    ready = Event()
    p = Process(target=hold, args=(b, ready))
    p.start()
    b.close()
    ready.wait()
    p.terminate()
    p.join()
    print(p.exitcode)
    a.settimeout(5)
    print(a.recv(10))
    server = socket.create_server(("127.0.0.1", 0))
    ready.clear()
    p = Process(target=own, args=(server.getsockname()[1], ready))
    p.start()
    conn, _ = server.accept()
    ready.wait()
    p.kill()
    p.join()
    conn.settimeout(5)
    print(conn.recv(10), p.exitcode)

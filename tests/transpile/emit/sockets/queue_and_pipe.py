import socket
from multiprocessing import Process, Queue, Pipe

def handler(q, n):
    while True:
        conn = q.get()
        if conn is None:
            break
        with conn:
            conn.sendall(b"handled " + conn.recv(100))

def maker(pipe):
    a, b = socket.socketpair()
    pipe.send(a)
    a.close()
    b.sendall(b"from maker, who got " + b.recv(100))
    b.close()

if __name__ == "__main__":
    q = Queue()
    ps = [Process(target=handler, args=(q, i)) for i in range(2)]
    for p in ps: p.start()
    server = socket.create_server(("127.0.0.1", 0))
    for i in range(5):
        c = socket.create_connection(server.getsockname())
        conn, _ = server.accept()
        q.put(conn)
        c.sendall(b"%d" % i)
        print(c.recv(100))
        conn.close()
        print(c.recv(100))
        c.close()
    for _ in ps: q.put(None)
    for p in ps: p.join()
    here, there = Pipe()
    p = Process(target=maker, args=(there,))
    p.start()
    s = here.recv()
    s.sendall(b"to maker")
    print(s.makefile("rb").read())
    p.join()

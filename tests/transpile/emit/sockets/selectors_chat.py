import selectors, socket, types
from multiprocessing import Process

sel = selectors.DefaultSelector()

def start_connections(port, num, messages):
    lines = []
    for i in range(num):
        s = socket.socket()
        s.setblocking(False)
        s.connect_ex(("127.0.0.1", port))
        data = types.SimpleNamespace(connid=i, total=sum(len(m) for m in messages), got=0, out=[m for m in messages])
        sel.register(s, selectors.EVENT_READ | selectors.EVENT_WRITE, data=data)
    left = num
    while left:
        for key, mask in sel.select(timeout=1):
            s, data = key.fileobj, key.data
            if mask & selectors.EVENT_READ:
                d = s.recv(1024)
                if d:
                    data.got += len(d)
                if not d or data.got == data.total:
                    lines.append((data.connid, data.got))
                    sel.unregister(s)
                    s.close()
                    left -= 1
                    continue
            if mask & selectors.EVENT_WRITE and data.out:
                s.sendall(data.out.pop(0))
    print(sorted(lines))

def serve(lsock, n):
    for _ in range(n):
        conn, _ = lsock.accept()
        while d := conn.recv(1024):
            conn.sendall(d)
        conn.close()

if __name__ == "__main__":
    lsock = socket.create_server(("127.0.0.1", 0))
    p = Process(target=serve, args=(lsock, 2))
    p.start()
    start_connections(lsock.getsockname()[1], 2, [b"Message 1 from client.", b"Message 2 from client."])
    p.join()

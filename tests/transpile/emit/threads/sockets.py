import threading, queue, socket, time
def server(sock, n):
    for _ in range(n):
        conn, addr = sock.accept()
        threading.Thread(target=handle, args=(conn,)).start()
def handle(conn):
    with conn:
        data = conn.recv(1024)
        time.sleep(0.01)
        conn.sendall(b"echo:" + data)
def client(port, n, results, lock):
    s = socket.create_connection(("127.0.0.1", port))
    s.sendall(b"msg%d" % n)
    got = s.recv(1024)
    s.close()
    with lock:
        results.append(got.decode())
srv = socket.socket()
srv.bind(("127.0.0.1", 0)); srv.listen(5)
port = srv.getsockname()[1]
t = threading.Thread(target=server, args=(srv, 5), daemon=True); t.start()
results, lock = [], threading.Lock()
cs = [threading.Thread(target=client, args=(port, i, results, lock)) for i in range(5)]
for c in cs: c.start()
for c in cs: c.join()
print(sorted(results))
t.join(); srv.close()

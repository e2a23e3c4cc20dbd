import os
import socket
from multiprocessing import Process, Queue

def worker(server, results):
    while True:
        conn, _ = server.accept()
        with conn:
            data = conn.recv(100)
            if data == b"stop":
                conn.sendall(b"stopping")
                break
            conn.sendall(data[::-1])
            results.put(data.decode())

if __name__ == "__main__":
    server = socket.create_server(("127.0.0.1", 0))
    results = Queue()
    workers = [Process(target=worker, args=(server, results)) for _ in range(3)]
    for w in workers:
        w.start()
    port = server.getsockname()[1]
    server.close()
    for i in range(6):
        with socket.create_connection(("127.0.0.1", port)) as c:
            c.sendall(f"message {i}".encode())
            print(c.recv(100).decode())
    print(sorted(results.get() for _ in range(6)))
    for _ in workers:
        with socket.create_connection(("127.0.0.1", port)) as c:
            c.sendall(b"stop")
            print(c.recv(100))
    for w in workers:
        w.join()
    print([w.exitcode for w in workers])
    try:
        socket.create_connection(("127.0.0.1", port))
    except ConnectionRefusedError as e:
        print(e)

import socket
from multiprocessing import Pool

def handle(conn):
    conn.sendall(b"from worker")

if __name__ == "__main__":
    with Pool(2) as pool:
        server = socket.create_server(("127.0.0.1", 0))
        for i in range(3):
            c = socket.create_connection(server.getsockname())
            r = pool.apply_async(handle, (server.accept()[0],))
            r.get()
            data = b""
            while d := c.recv(100):
                data += d
            print(data)

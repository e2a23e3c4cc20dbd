import socket
from multiprocessing import Pool

sock = None

def setup(listener):
    global sock
    sock = listener

def serve_one(n):
    conn, _ = sock.accept()
    with conn:
        conn.sendall(b"served")
    return n

if __name__ == "__main__":
    listener = socket.create_server(("127.0.0.1", 0))
    with Pool(2, initializer=setup, initargs=(listener,)) as pool:
        r = pool.map_async(serve_one, range(4), chunksize=1)
        for _ in range(4):
            with socket.create_connection(listener.getsockname()) as c:
                print(c.recv(100))
        print(r.get(10))

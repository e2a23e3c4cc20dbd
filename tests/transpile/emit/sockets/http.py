import socket
from multiprocessing import Process

PAGES = {"/": "<h1>home</h1>", "/about": "<h1>about</h1>"}

def serve(sock, count):
    for _ in range(count):
        conn, _ = sock.accept()
        with conn:
            rfile = conn.makefile("rb")
            method, path, version = rfile.readline().decode("latin-1").split()
            headers = {}
            while True:
                line = rfile.readline().decode("latin-1").rstrip("\r\n")
                if not line:
                    break
                name, value = line.split(": ", 1)
                headers[name.lower()] = value
            body = rfile.read(int(headers.get("content-length", 0)))
            page = PAGES.get(path)
            status = "200 OK" if page else "404 Not Found"
            text = (page or "missing") + (" " + body.decode() if body else "")
            rfile.close()
            conn.sendall(f"HTTP/1.0 {status}\r\nContent-Length: {len(text)}\r\n\r\n{text}".encode())

if __name__ == "__main__":
    sock = socket.create_server(("127.0.0.1", 0))
    p = Process(target=serve, args=(sock, 3))
    p.start()
    for request in ["GET / HTTP/1.0\r\n\r\n", "GET /nope HTTP/1.0\r\nHost: x\r\n\r\n", "POST /about HTTP/1.0\r\nContent-Length: 4\r\n\r\nbody"]:
        with socket.create_connection(sock.getsockname()) as c:
            c.sendall(request.encode())
            with c.makefile("rb") as f:
                print(f.readline().strip().decode())
                while f.readline().strip():
                    pass
                print(f.read().decode())
    p.join()

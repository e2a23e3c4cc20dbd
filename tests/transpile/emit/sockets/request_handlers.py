import socket
import socketserver
from multiprocessing import Process


class MyTCPHandler(socketserver.BaseRequestHandler):
    """One connection."""

    def handle(self):
        self.data = self.request.recv(1024).strip()
        self.request.sendall(self.data.upper())


class Lines(socketserver.StreamRequestHandler):
    def handle(self):
        for line in self.rfile:
            text = line.strip().decode()
            if text == "quit":
                break
            self.wfile.write(f"{len(text)}\n".encode())


class Datagrams(socketserver.BaseRequestHandler):
    def handle(self):
        data, sock = self.request
        sock.sendto(data[::-1], self.client_address)


class Reusing(socketserver.TCPServer):
    allow_reuse_address = True


def serve(server, n):
    for _ in range(n):
        server.handle_request()


def serve_always(server):
    server.serve_forever()


if __name__ == "__main__":
    with socketserver.TCPServer(("127.0.0.1", 0), MyTCPHandler) as server:
        p = Process(target=serve, args=(server, 2))
        p.start()
        for word in ("hello", "world"):
            with socket.create_connection(server.server_address) as s:
                s.sendall(word.encode())
                print(s.recv(100))
        p.join()
        print(p.exitcode)
    server = Reusing(("127.0.0.1", 0), Lines)
    print(server.socket.getsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR))
    p = Process(target=serve_always, args=(server,))
    p.start()
    with socket.create_connection(server.server_address) as s:
        with s.makefile("rw") as f:
            f.write("one\nthree\nquit\n")
            f.flush()
            print(f.read().split())
    p.terminate()
    p.join()
    server.server_close()
    with socketserver.UDPServer(("127.0.0.1", 0), Datagrams) as server:
        p = Process(target=serve, args=(server, 1))
        p.start()
        s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        s.sendto(b"abc", server.server_address)
        print(s.recvfrom(10)[0])
        p.join()

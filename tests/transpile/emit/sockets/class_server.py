import socket
from multiprocessing import Process

class Server:
    def __init__(self, host="127.0.0.1", port=0):
        self.sock = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self.sock.bind((host, port))
        self.sock.listen(socket.SOMAXCONN)
        self.served = 0
        self.lost = 0

    @property
    def address(self):
        return self.sock.getsockname()

    def serve(self, limit):
        while self.served < limit:
            conn, addr = self.sock.accept()
            try:
                self.handle(conn)
            except (ConnectionResetError, BrokenPipeError):
                self.lost += 1
            finally:
                conn.close()
            self.served += 1

    def handle(self, conn):
        request = b""
        while b"\n" not in request:
            part = conn.recv(16)
            if not part:
                raise ConnectionResetError("client went away")
            request += part
        command, _, rest = request.decode().strip().partition(" ")
        if command == "ADD":
            conn.sendall(str(sum(map(int, rest.split()))).encode())
        else:
            conn.sendall(b"ERR " + command.encode())

def ask(address, text):
    with socket.create_connection(address) as s:
        s.sendall(text.encode() + b"\n")
        print(text, "->", s.makefile().read())

if __name__ == "__main__":
    server = Server()
    p = Process(target=server.serve, args=(4,))
    p.start()
    for text in ["ADD 1 2 3", "SUB 1", "ADD 1000000000000000000000 1"]:
        ask(server.address, text)
    with socket.create_connection(server.address) as s:
        s.send(b"x")
    p.join()
    print(server.served)

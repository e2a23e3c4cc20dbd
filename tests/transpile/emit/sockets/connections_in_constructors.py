"""Connections made, and futures waited for, in constructors."""

import socket
from concurrent.futures import FIRST_COMPLETED, ProcessPoolExecutor, wait


class Client:
    def __init__(self, port):
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=20)
        try:
            socket.create_connection(("127.0.0.1", 1), 20)
        except ConnectionRefusedError as error:
            print(error)


class Squares:
    def __init__(self, executor):
        futures = [executor.submit(pow, n, 2) for n in range(4)]
        done, not_done = wait(futures)
        self.all = (len(done), len(not_done))
        self.first = len(wait(futures, return_when=FIRST_COMPLETED).done)
        self.results = [future.result() for future in futures]


if __name__ == "__main__":
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen()
        client = Client(server.getsockname()[1])
        peer, _ = server.accept()
        peer.send(b"hello")
        print(client.socket.recv(5), client.socket.gettimeout())
        peer.close()
        client.socket.close()
    with ProcessPoolExecutor(2) as executor:
        squares = Squares(executor)
        print(squares.all, squares.first, squares.results)

"""A service over TCP with a key: a thread for each connection, and clients in other processes."""
import threading
from multiprocessing import AuthenticationError, Pipe, Process
from multiprocessing.connection import Client, Listener

KEY = b"a key of both"
CLIENTS = 3
REQUESTS = 20


class Service:
    def __init__(self, listener):
        self.listener = listener
        self.lock = threading.Lock()
        self.served = 0

    def work(self, connection):
        try:
            while True:
                request = connection.recv()
                with self.lock:
                    self.served += 1
                connection.send({"square": request["number"] ** 2})
        except EOFError:
            connection.close()

    def run(self, connections):
        threads = []
        for _ in range(connections):
            connection = self.listener.accept()
            host, port = self.listener.last_accepted
            assert host == "127.0.0.1" and port > 0
            thread = threading.Thread(target=self.work, args=(connection,))
            thread.daemon = True
            thread.start()
            threads.append(thread)
        for thread in threads:
            thread.join(30)


def ask(address, start, result):
    total = 0
    for i in range(start, start + REQUESTS):
        # a connection for each request
        with Client(address, authkey=KEY) as connection:
            connection.send({"number": i})
            total += connection.recv()["square"]
    result.send(total)


def ask_with(address, key, result):
    try:
        Client(address, authkey=key)
    except AuthenticationError as error:
        result.send(str(error))


if __name__ == "__main__":
    with Listener(("127.0.0.1", 0), backlog=16, authkey=KEY) as listener:
        service = Service(listener)
        mine, theirs = Pipe()

        impostor = Process(target=ask_with, args=(listener.address, b"another", theirs))
        impostor.start()
        try:
            listener.accept()
        except AuthenticationError as error:
            print("refused:", error)
        print("told:", mine.recv())
        impostor.join()

        clients = [
            Process(target=ask, args=(listener.address, i * REQUESTS, theirs)) for i in range(CLIENTS)
        ]
        for client in clients:
            client.start()
        service.run(CLIENTS * REQUESTS)
        print(sum(mine.recv() for _ in clients), service.served)
        for client in clients:
            client.join()

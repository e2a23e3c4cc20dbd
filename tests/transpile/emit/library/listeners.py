"""A server and its clients, in processes of their own."""
from multiprocessing import AuthenticationError, Process, SimpleQueue
from multiprocessing.connection import Client, Connection, Listener, wait

KEY = b"secret"


class Job:
    def __init__(self, name, size):
        self.name = name
        self.size = size

    def __repr__(self):
        return f"Job({self.name!r}, {self.size})"


def work(address, name):
    with Client(address, authkey=KEY) as connection:
        connection.send(Job(name, 2))
        print(name, "got", connection.recv())
        connection.send_bytes(b"bye")


def refused(address, told):
    try:
        Client(address, authkey=b"wrong")
    except AuthenticationError as error:
        told.put(str(error))


def serve(family, address):
    with Listener(address, family, authkey=KEY) as listener:
        worker = Process(target=work, args=(listener.address, family))
        worker.start()
        with listener.accept() as connection:
            print(isinstance(connection, Connection), connection.readable, connection.closed)
            job = connection.recv()
            connection.send({"done": job, "share": (job.size, 1.5)})
            wait([connection])
            print(connection.poll(), connection.recv_bytes())
            try:
                connection.recv()
            except EOFError:
                print("the end")
        worker.join()
        told = SimpleQueue()
        other = Process(target=refused, args=(listener.address, told))
        other.start()
        try:
            listener.accept()
        except AuthenticationError as error:
            print("server:", error)
        print("client:", told.get())
        other.join()


if __name__ == "__main__":
    serve("AF_INET", ("localhost", 0))
    serve("AF_UNIX", None)
    try:
        Listener("\\\\.\\pipe\\name")
    except ValueError as error:
        print(error)

"""Calls of functions in other processes, by name: each stands for a host that runs what it is told."""
import os
import threading
from multiprocessing import Pipe, Process
from multiprocessing.connection import Client, Listener, wait


def folder_names(path, suffix=""):
    return sorted(name for name in os.listdir(path) if name.endswith(suffix))


def power(base, exponent=2):
    return base ** exponent


class Host:
    """Runs the functions that it offers."""

    def __init__(self, *functions):
        self.functions = {function.__name__: function for function in functions}

    def serve(self, connection):
        with connection:
            while True:
                try:
                    name, args, kwargs = connection.recv()
                except EOFError:
                    return
                try:
                    connection.send((True, self.functions[name](*args, **kwargs)))
                except Exception as error:
                    connection.send((False, error))


class Remote:
    """Calls them."""

    def __init__(self, address):
        self.connection = Client(address)

    def __getattr__(self, name):
        def call(*args, **kwargs):
            self.connection.send((name, args, kwargs))
            worked, value = self.connection.recv()
            if worked:
                return value
            raise value

        return call


def run_host(place):
    host = Host(folder_names, power)
    with Listener(("localhost", 0)) as listener:
        place.send(listener.address)
        host.serve(listener.accept())


if __name__ == "__main__":
    places, hosts = [], []
    for _ in range(3):
        mine, theirs = Pipe()
        host = Process(target=run_host, args=(theirs,))
        host.start()
        hosts.append(host)
        places.append(mine)
    waiting, remotes = list(places), []
    while waiting:
        for place in wait(waiting):
            remotes.append(Remote(place.recv()))
            waiting.remove(place)

    here = os.path.dirname(os.path.abspath(__file__))
    for i, remote in enumerate(remotes):
        print(remote.power(i + 2), remote.power(2, exponent=10 * i), end=" ")
        print("remote_calls.py" in remote.folder_names(here, suffix=".py"))
    for broken in (lambda: remotes[0].power("two"), lambda: remotes[1].folder_names("/no/such")):
        try:
            broken()
        except (TypeError, FileNotFoundError) as error:
            print(type(error).__name__)
    try:
        remotes[2].unknown()
    except KeyError as error:
        print("KeyError:", error)

    totals = [0] * len(remotes)

    def control(index):
        totals[index] = sum(remotes[index].power(i) for i in range(10))

    threads = [threading.Thread(target=control, args=(i,)) for i in range(len(remotes))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print(totals)
    for remote, host in zip(remotes, hosts):
        remote.connection.close()
    for host in hosts:
        host.join()
        print(host.exitcode)

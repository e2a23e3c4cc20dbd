"""No more clients are served at a time than the pool has workers; the next one waits."""
import os
import select
import socket
from multiprocessing import Pool


def talk(conn, client_addr):
    with conn:
        while msg := conn.recv(1024):
            conn.sendall(msg.upper() + b" %d" % os.getpid())


def ask(client, text):
    client.sendall(text.encode())
    answer, pid = client.recv(1024).split()
    print(answer.decode())
    return pid


if __name__ == "__main__":
    server = socket.create_server(("127.0.0.1", 0))
    with Pool(2) as pool:
        clients, results = [], []
        for _ in range(4):
            clients.append(socket.create_connection(server.getsockname()))
            conn, client_addr = server.accept()
            results.append(pool.apply_async(talk, args=(conn, client_addr)))
        first, second, third, fourth = clients
        pids = {ask(first, "one"), ask(second, "two"), ask(first, "again")}
        third.sendall(b"three")
        fourth.sendall(b"four")
        print(select.select([third, fourth], [], [], 0.3)[0])
        first.close()
        answer, pid = third.recv(1024).split()
        print(answer, pid in pids)
        second.close()
        answer, pid = fourth.recv(1024).split()
        print(answer, pid in pids, len(pids))
        third.close()
        fourth.close()
        for result in results:
            result.get(30)

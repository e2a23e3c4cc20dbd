import socket
from dataclasses import dataclass
from multiprocessing import Process, Queue

@dataclass
class Job:
    name: str
    conn: socket.socket

def work(jobs, table, q):
    for job in jobs:
        job.conn.sendall(job.name.encode())
        job.conn.close()
    for k, s in table.items():
        s.sendall(k.encode())
    q.put(sorted(table))

if __name__ == "__main__":
    q = Queue()
    a1, b1 = socket.socketpair()
    a2, b2 = socket.socketpair()
    a3, b3 = socket.socketpair()
    p = Process(target=work, args=([Job("one", b1), Job("two", b2)], {"k": b3}, q))
    p.start()
    for b in (b1, b2, b3):
        b.close()
    print(a1.recv(10), a2.recv(10), a3.recv(10))
    print(q.get())
    p.join()
    print(a1.recv(1), a2.recv(1), a3.recv(1))

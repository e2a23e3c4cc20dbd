import select
import socket
from multiprocessing import Process

def client(port, names):
    socks = [socket.create_connection(("127.0.0.1", port)) for _ in names]
    for s, n in zip(socks, names):
        s.sendall(n.encode())
    for s in socks:
        print("client got", s.recv(100).decode())
        s.close()

if __name__ == "__main__":
    server = socket.socket()
    server.bind(("127.0.0.1", 0))
    server.listen(5)
    server.setblocking(False)
    p = Process(target=client, args=(server.getsockname()[1], ["a", "b", "c"]))
    p.start()
    inputs, outputs, queues, closed = [server], [], {}, 0
    while inputs and closed < 3:
        readable, writable, exceptional = select.select(inputs, outputs, inputs, 5)
        for s in readable:
            if s is server:
                connection, addr = s.accept()
                connection.setblocking(0)
                inputs.append(connection)
                queues[connection] = []
            else:
                data = s.recv(1024)
                if data:
                    queues[s].append(data)
                    if s not in outputs:
                        outputs.append(s)
                else:
                    if s in outputs:
                        outputs.remove(s)
                    inputs.remove(s)
                    s.close()
                    del queues[s]
                    closed += 1
        for s in writable:
            if s in queues and queues[s]:
                s.send(queues[s].pop(0).upper())
            elif s in outputs:
                outputs.remove(s)
    p.join()
    print(closed, len(inputs), select.select([], [], [], 0.01))

import socket
a, b = socket.socketpair()
a.sendall(b"one two three")
a.shutdown(socket.SHUT_WR)
chunks = []
while True:
    d = b.recv(5)
    if not d:
        break
    chunks.append(d)
print(chunks)
b.sendall(b"answer")
print(a.recv(100))
b.close()
print(a.recv(100))
try:
    a.send(b"x")
except BrokenPipeError as e:
    print(e)
c, d = socket.socketpair()
d.close()
try:
    c.send(b"x")
except OSError as e:
    print(type(e).__name__, e)

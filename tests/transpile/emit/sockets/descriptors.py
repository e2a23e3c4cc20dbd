import os
import socket
a, b = socket.socketpair()
c = a.dup()
a.close()
c.sendall(b"via dup")
print(b.recv(20), a.fileno(), c.family == socket.AF_UNIX, c.type == socket.SOCK_STREAM)
fd = c.detach()
print(c.fileno(), fd > 0)
d = socket.socket(fileno=fd)
print(d.family, d.type, d.proto, repr(d.family))
d.sendall(b"via fileno")
print(b.recv(20))
e = socket.fromfd(d.fileno(), socket.AF_UNIX, socket.SOCK_STREAM)
d.close()
e.sendall(b"via fromfd")
e.close()
print(b.recv(20), b.recv(20))
for bad in (lambda: socket.socket(fileno=9999), lambda: socket.socket(fileno=-1), lambda: socket.socket(fileno="x")):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
s = socket.socket()
s.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
s.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, True)
print(s.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY), s.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE), s.getsockopt(socket.SOL_SOCKET, socket.SO_TYPE) == socket.SOCK_STREAM)
s.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 8192)
print(s.getsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF), s.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR))
print(isinstance(s, socket.socket), s.get_inheritable())
s.close(); s.close()
with socket.socket() as t:
    print(t.fileno() >= 0)
print(t.fileno())

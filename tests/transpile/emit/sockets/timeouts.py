import socket
s = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
s.bind(("127.0.0.1", 0))
s.listen(1)
s.settimeout(0.05)
try:
    s.accept()
except socket.timeout as e:
    print("timeout", e, type(e).__name__, e.args, e.errno)
c = socket.create_connection(s.getsockname(), timeout=2)
conn, _ = s.accept()
print(conn.gettimeout(), c.gettimeout(), s.gettimeout())
conn.settimeout(0.05)
try:
    conn.recv(10)
except TimeoutError as e:
    print("recv", e)
conn.setblocking(False)
try:
    conn.recv(10)
except BlockingIOError as e:
    print(e, e.errno)
print(conn.getblocking(), conn.gettimeout())
try:
    s.accept()
except OSError as e:
    print(type(e).__name__, e)
for x in (s, c, conn):
    x.close()

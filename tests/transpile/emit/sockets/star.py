from socket import *
s = socket(AF_INET, SOCK_DGRAM)
s.bind(('', 0))
host, port = s.getsockname()
print(host, port > 0)
tcp = socket()
try:
    tcp.connect(('127.0.0.1', 1))
except error as e:
    print(e)
tcp.close()
try:
    tcp.recv(1)
except OSError as err:
    print(err.errno, err.strerror)
c = create_connection
print(SOL_SOCKET, SO_REUSEADDR, AF_INET == 2, int(SOCK_STREAM), SHUT_RDWR, gethostbyname('localhost'))
x, y = socketpair()
x.send(bytes([1, 2, 3]))
print(list(y.recv(3)))
y.setblocking(False)
try:
    y.recv(1)
except BlockingIOError:
    print("nothing yet")
x.settimeout(0.01)
try:
    x.recv(1)
except timeout as t:
    print(t)

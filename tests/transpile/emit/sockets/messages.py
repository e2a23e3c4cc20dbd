"""Messages of several pieces, descriptors beside them, and files."""
import os
import socket
import tempfile
from multiprocessing import Process


def packed(fds):
    return b"".join(fd.to_bytes(4, "little") for fd in fds)


def child(sock):
    data, fds, flags, address = socket.recv_fds(sock, 100, 3)
    print(data, len(fds), flags, address)
    for fd in fds:
        os.write(fd, b"from the child\n")
        os.close(fd)
    sock.sendall(b"done")
    sock.close()


def main():
    a, b = socket.socketpair()
    print(socket.CMSG_LEN(4), socket.CMSG_SPACE(4), socket.CMSG_SPACE(12))
    print(a.sendmsg([b"one", bytearray(b" two"), b""]), b.recvmsg(100))
    print(a.sendmsg([b"hi there"]))
    x, y = bytearray(3), bytearray(10)
    print(b.recvmsg_into([x, y]), x, y)

    r, w = os.pipe()
    print(a.sendmsg([b"x"], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, packed([r, w]))]))
    data, beside, flags, address = b.recvmsg(10, socket.CMSG_SPACE(8))
    level, kind, numbers = beside[0]
    print(data, level == socket.SOL_SOCKET, kind == socket.SCM_RIGHTS, len(numbers), flags, address)
    fds = [int.from_bytes(numbers[i : i + 4], "little") for i in range(0, len(numbers), 4)]
    os.write(fds[1], b"through the copy")
    print(os.read(r, 100))
    for fd in fds:
        os.close(fd)

    print(socket.send_fds(a, [b"take ", b"these"], [w]))
    p = Process(target=child, args=(b,))
    p.start()
    b.close()
    print(a.recv(10), os.read(r, 100))
    p.join()
    os.close(r)
    os.close(w)

    c, d = socket.socketpair(type=socket.SOCK_DGRAM)
    c.sendmsg([b"long datagram"])
    data, beside, flags, address = d.recvmsg(4)
    print(data, beside, flags == socket.MSG_TRUNC)

    with tempfile.TemporaryFile() as file:
        file.write(b"0123456789" * 20000)
        file.seek(0)
        e, f = socket.socketpair()
        print(e.sendfile(file, 5, 10), file.tell(), f.recv(100))
        file.seek(0)
        q = Process(target=drain, args=(f,))
        q.start()
        f.close()
        print(e.sendfile(file), file.tell())
        e.shutdown(socket.SHUT_WR)
        q.join()

    for call in (
        lambda: a.sendmsg([b"x"], [(1, 2)]),
        lambda: a.sendmsg(["x"]),
        lambda: d.recvmsg(-1),
        lambda: d.recvmsg(1, -1),
        lambda: d.recvmsg_into([b"x"]),
        lambda: socket.CMSG_LEN(-1),
    ):
        try:
            call()
        except Exception as error:
            print(type(error).__name__, error)


def drain(sock):
    count = 0
    while data := sock.recv(65536):
        count += len(data)
    print(count, "bytes arrived")


if __name__ == "__main__":
    main()

import socket
from multiprocessing import Process

def serve(conn):
    with conn, conn.makefile("r", encoding="utf-8") as reader, conn.makefile("w", encoding="utf-8") as writer:
        for line in reader:
            line = line.rstrip("\n")
            if line == "quit":
                writer.write("bye\n")
                writer.flush()
                break
            writer.write(f"you said {line!r} ({len(line)})\n")
            writer.flush()

if __name__ == "__main__":
    a, b = socket.socketpair()
    p = Process(target=serve, args=(b,))
    p.start()
    b.close()
    f = a.makefile("rw", encoding="utf-8", newline="\n")
    for word in ["hello", "wörld", "x\u20acy", "quit"]:
        f.write(word + "\n")
        f.flush()
        print(f.readline().strip())
    print(repr(f.read()))
    f.close()
    a.close()
    p.join()
    print(p.exitcode)

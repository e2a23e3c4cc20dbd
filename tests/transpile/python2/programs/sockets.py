import socket, multiprocessing
def server(port_q):
    s = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    s.bind(('127.0.0.1', 0))
    s.listen(1)
    port_q.put(s.getsockname()[1])
    conn, addr = s.accept()
    while 1:
        data = conn.recv(1024)
        if not data: break
        if data.strip() == 'quit':
            conn.send('bye\n')
            break
        conn.sendall('echo: ' + data.upper())
    conn.close()
    s.close()
if __name__ == '__main__':
    q = multiprocessing.Queue()
    p = multiprocessing.Process(target=server, args=(q,))
    p.start()
    c = socket.socket()
    c.connect(('127.0.0.1', q.get()))
    c.send('hello\n')
    print c.recv(1024),
    c.send('quit\n')
    reply = c.recv(1024)
    print repr(reply), reply == 'bye\n'
    c.close()
    p.join()
    print p.exitcode
    try:
        socket.create_connection(('127.0.0.1', 1), timeout=2)
    except socket.error, e:
        print 'socket.error', e.errno == 111, e

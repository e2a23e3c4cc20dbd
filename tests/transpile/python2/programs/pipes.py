from multiprocessing import Process, Pipe, Queue
def square(inp, out):
    while True:
        try:
            x = inp.recv()
        except EOFError:
            print "square: eof"
            break
        if x is None: break
        out.send((x, x ** 2))
    out.send(None)
def printer(inp):
    while 1:
        msg = inp.recv()
        if not msg: break
        (x, y) = msg
        print "%d^2 = %d" % (x, y)
        print "half:", y / 2, y / 2.0
if __name__ == '__main__':
    r1, s1 = Pipe(False)
    r2, s2 = Pipe(duplex=False)
    a = Process(target=square, args=(r1, s2))
    b = Process(target=printer, args=(r2,))
    for p in (a, b): p.start()
    for i in xrange(4): s1.send(i)
    s1.send(None)
    a.join(); b.join()
    print [p.exitcode for p in a, b], a.is_alive() or b.is_alive()
    x, y = Pipe()
    x.send_bytes('raw bytes'); print y.recv_bytes(), y.poll(), x.closed
    x.close()
    try:
        y.recv()
    except EOFError, e:
        print 'EOFError', e

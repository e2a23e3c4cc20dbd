"""A listener and its client in one program, their key a string."""
from multiprocessing.connection import Listener, Client
from threading import Thread
listener = Listener(('127.0.0.1', 0), backlog=100, authkey='hellokey')
def serve():
    conn = listener.accept()
    try:
        conn.send({'1': 2, '2': 'abc'})
    except Exception, e:
        print e
    finally:
        conn.close()
t = Thread(target=serve)
t.daemon = True
t.start()
conn = Client(listener.address, authkey='hellokey')
d = conn.recv()
print d['1'], d['2']
conn.close()
t.join(timeout=20)

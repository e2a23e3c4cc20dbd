from multiprocessing import Process, Event
from multiprocessing.managers import BaseManager
import queue
import time

q = queue.Queue()
results = {}

class QueueManager(BaseManager):
    pass

class ClientManager(BaseManager):
    pass

ClientManager.register("get_queue")
ClientManager.register("get_results")

def serve(ready, port):
    QueueManager.register("get_queue", callable=lambda: q)
    QueueManager.register("get_results", callable=lambda: results, exposed=("__getitem__", "__setitem__", "__len__", "items", "keys"))
    m = QueueManager(address=("127.0.0.1", port), authkey=b"abracadabra")
    s = m.get_server()
    ready.set()
    s.serve_forever()

def worker(port):
    m = ClientManager(address=("127.0.0.1", port), authkey=b"abracadabra")
    m.connect()
    q = m.get_queue()
    r = m.get_results()
    while True:
        item = q.get()
        if item is None:
            break
        r[item] = item * item

if __name__ == "__main__":
    import random
    port = random.randint(20000, 60000)
    ready = Event()
    server = Process(target=serve, args=(ready, port))
    server.start()
    ready.wait()
    m = ClientManager(address=("127.0.0.1", port), authkey=b"abracadabra")
    m.connect()
    q2 = m.get_queue()
    ws = [Process(target=worker, args=(port,)) for _ in range(2)]
    for w in ws:
        w.start()
    for i in range(6):
        q2.put(i)
    for w in ws:
        q2.put(None)
    for w in ws:
        w.join()
    r = m.get_results()
    print(sorted(r.items()), len(r), r[3])
    print(q2.qsize(), q2.empty())
    bad = ClientManager(address=("127.0.0.1", port), authkey=b"wrong")
    try:
        bad.connect()
    except Exception as e:
        print(type(e).__name__, e)
    server.terminate()
    server.join()
    try:
        m.get_queue()
    except (ConnectionError, EOFError) as e:
        print("gone")

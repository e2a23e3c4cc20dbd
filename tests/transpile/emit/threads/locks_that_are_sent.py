import threading, multiprocessing, queue
class Holder:
    def __init__(self):
        self.lock = threading.Lock()
        self.n = 1
    def go(self):
        return self.n
def get(h): return h.n
if __name__ == "__main__":
    with multiprocessing.Pool(1) as pool:
        for x in (Holder(), threading.RLock(), threading.Event(), queue.Queue()):
            try:
                print(pool.apply(get, (x,)))
            except TypeError as e:
                print(e)
        try:
            print(pool.apply(Holder().go))
        except TypeError as e:
            print(e)

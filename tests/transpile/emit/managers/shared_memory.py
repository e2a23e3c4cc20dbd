from multiprocessing import shared_memory, Process
from multiprocessing.shared_memory import ShareableList
from functools import partial
import multiprocessing
import pickle


class Own(shared_memory.SharedMemory):
    pass


class Measured:
    def __init__(self, value, *, unit):
        self.value = value
        self.unit = unit

    def __reduce__(self):
        return partial(self.__class__, unit=self.unit), (self.value,)


def child(name, sl):
    shm = shared_memory.SharedMemory(name=name)
    shm.buf[0:4] = b"abcd"
    shm.buf[5] = 33
    shm.close()
    sl[0] = "bye"
    sl[1] += 1

if __name__ == "__main__":
    shm = shared_memory.SharedMemory(create=True, size=10)
    sl = ShareableList(["hello", 1, 2.0, None, True, b"x"])
    p = Process(target=child, args=(shm.name, sl))
    p.start()
    p.join()
    print(bytes(shm.buf[:6]), shm.size, len(shm.buf))
    print(list(sl), len(sl), sl[2], sl.format, sl.count(2), sl.index(None))
    for x in sl:
        print(x, type(x).__name__)
    try:
        sl[0] = "x" * 100
    except ValueError as e:
        print(e)
    try:
        sl[10]
    except IndexError as e:
        print(e)
    try:
        sl.index("nope")
    except ValueError as e:
        print(e)
    try:
        ShareableList([[1]])
    except KeyError as e:
        print("KeyError", e)
    own = Own(shm.name)
    for protocol in range(6):
        for one in [shm, own]:
            again = pickle.loads(pickle.dumps(one, protocol))
            print(type(again), again.name == shm.name, bytes(again.buf[:4]))
            again.close()
        again = pickle.loads(pickle.dumps(sl, protocol))
        print(type(again), list(again) == list(sl))
        again.shm.close()
    own.close()
    kept = pickle.dumps(shm)
    print(kept.replace(shm.name.encode(), b"..."))
    print(pickle.dumps(sl, 0).replace(sl.shm.name.encode(), b"..."))
    measured = pickle.loads(pickle.dumps(Measured(3, unit="m")))
    print(measured.value, measured.unit)
    sl.shm.close()
    sl.shm.unlink()
    shm.close()
    shm.unlink()
    try:
        pickle.loads(kept)
    except FileNotFoundError as e:
        print(e.errno, e.strerror)
    try:
        shared_memory.SharedMemory(name="missing_block")
    except FileNotFoundError as e:
        print(e)
    try:
        shared_memory.SharedMemory(name="a", create=True)
    except ValueError as e:
        print(e)
    print(shm.buf)

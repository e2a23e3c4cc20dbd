from multiprocessing.managers import SharedMemoryManager
from multiprocessing import Process, shared_memory

def double(sl, start, stop):
    for i in range(start, stop):
        sl[i] = sl[i] * 2

if __name__ == "__main__":
    with SharedMemoryManager() as smm:
        sl = smm.ShareableList(range(10))
        p1 = Process(target=double, args=(sl, 0, 5))
        p2 = Process(target=double, args=(sl, 5, 10))
        p1.start(); p2.start(); p1.join(); p2.join()
        print(list(sl), sum(sl))
        shm = smm.SharedMemory(size=16)
        name = shm.name
        print(shm.size)
    try:
        shared_memory.SharedMemory(name=name)
    except FileNotFoundError as e:
        print("gone")

"""Who is whose parent, and what each has for itself."""
import multiprocessing as mp
import os

counter = 0


def count():
    global counter
    counter += 1
    return counter


def tell(queue, parent):
    queue.put((os.getppid() == parent, os.getpid() != parent, __name__, count()))


def have_child(queue, parent):
    tell(queue, parent)
    process = mp.Process(target=tell, args=(queue, os.getpid()))
    process.start()
    process.join()
    queue.put(mp.current_process().name)


if __name__ == "__main__":
    counter = 10
    for method in ("fork", "spawn"):
        context = mp.get_context(method)
        queue = context.Queue()
        process = context.Process(target=have_child, args=(queue, os.getpid()), name=method)
        process.start()
        print(queue.get(), queue.get(), queue.get())
        process.join()
        print(method, process.exitcode, process.pid != os.getpid(), count())

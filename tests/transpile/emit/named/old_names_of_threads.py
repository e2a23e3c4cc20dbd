"""Names of threads' things from before Python 3, which still are there."""
import _thread
import threading
import warnings


def work(name, lock, done):
    with lock:
        done.append(name)


if __name__ == "__main__":
    warnings.simplefilter("ignore", DeprecationWarning)
    lock, done = threading.Lock(), []
    threads = [threading.Thread(target=work, args=(name, lock, done)) for name in "abc"]
    for thread in threads:
        thread.setDaemon(True)
        thread.setName("worker-" + thread.name)
    print([thread.isDaemon() for thread in threads], threads[0].getName())
    lock.acquire()
    for thread in threads:
        thread.start()
    print(lock.locked(), done, threading.activeCount())
    lock.release()
    for thread in threads:
        thread.join(timeout=30)
    print(sorted(done), threading.currentThread() is threading.main_thread())

    finished = _thread.allocate_lock()
    finished.acquire()

    def low_level(text):
        print(text)
        finished.release()

    _thread.start_new_thread(low_level, ("started by _thread",))
    finished.acquire()

import logging
import sys
import threading

logging.basicConfig(level=logging.DEBUG, format="%(threadName)s: %(message)s", stream=sys.stdout)
first = threading.Event()


def worker(last):
    logging.debug("starts")
    if not last:
        first.wait()
    logging.debug("ends")
    first.set()


one = threading.Thread(name="one", target=worker, args=(False,))
other = threading.Thread(target=worker, args=(True,))
one.start()
other.start()
other.join()
one.join()
logging.info("done")

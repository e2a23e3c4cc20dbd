import logging, sys, os, tempfile
from multiprocessing import Pool, Process, Queue, get_logger, log_to_stderr
def work(n):
    logging.info("task %d", n)
    logging.getLogger("w").warning("w %d", n)
    return n
def main():
    p = os.path.join(tempfile.mkdtemp(), "x.log")
    logging.basicConfig(filename=p, level=logging.INFO, format="%(processName)s %(levelname)s %(message)s")
    logging.info("start")
    with Pool(1) as pool:
        print(pool.map(work, range(3), chunksize=1))
    pr = Process(target=work, args=(9,)); pr.start(); pr.join()
    logging.info("end")
    with open(p) as f:
        for l in f: print(l.split(" ",1)[1].rstrip())
if __name__ == "__main__":
    main()
    lg = log_to_stderr()
    lg.setLevel(logging.INFO)
    lg.warning("doom")
    print(lg, lg.handlers, logging.getLogger("multiprocessing") is lg, lg.propagate)

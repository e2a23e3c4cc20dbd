"""Logs in files that begin anew, in memory and through queues; warnings as logs."""
import logging, logging.handlers, os, tempfile, queue, sys, warnings
from logging.handlers import RotatingFileHandler, QueueHandler, QueueListener, MemoryHandler
from multiprocessing import Process, Queue


def work(q, n):
    root = logging.getLogger()
    root.handlers[:] = []
    root.addHandler(QueueHandler(q))
    root.setLevel(logging.DEBUG)
    logging.getLogger('child').info('from %d', n)
    try:
        1 / 0
    except ZeroDivisionError:
        logging.getLogger('child').exception('bad')


class Out(logging.Handler):

    def emit(self, record):
        print('OUT', record.levelname, record.name, self.format(record).splitlines()[0], record.args, record.exc_info)


def main():
    folder = tempfile.TemporaryDirectory()
    path = os.path.join(folder.name, 'app.log')
    log = logging.getLogger('rot')
    log.setLevel(logging.DEBUG)
    log.propagate = False
    h = RotatingFileHandler(path, maxBytes=60, backupCount=2)
    h.setFormatter(logging.Formatter('%(levelname)s %(message)s'))
    log.addHandler(h)
    for i in range(12):
        log.info('message number %d', i)
    h.close()
    for name in sorted(os.listdir(folder.name)):
        with open(os.path.join(folder.name, name)) as f:
            print(name, f.read().splitlines())
    h2 = RotatingFileHandler(path + '2', maxBytes=30, backupCount=1)
    h2.namer = lambda name: name + '.old'
    log.handlers[:] = [h2]
    for i in range(4):
        log.warning('w%d %s', i, 'x' * 10)
    h2.doRollover()
    h2.close()
    print(sorted(os.listdir(folder.name)), h2.maxBytes, h2.backupCount)
    target = Out()
    m = MemoryHandler(3, target=target)
    log.handlers[:] = [m]
    log.info('one')
    print(len(m.buffer))
    log.info('two')
    log.info('three')
    print(len(m.buffer))
    log.info('four')
    log.error('five')
    log.debug('six')
    m.close()
    q = queue.Queue()
    log.handlers[:] = [QueueHandler(q)]
    log.info('queued %s', 'a')
    r = q.get()
    print(r.msg, r.args, r.message, r.name)
    listener = QueueListener(q, Out(), respect_handler_level=True)
    listener.start()
    log.info('two %s', 2)
    log.error('three')
    listener.stop()
    q2 = Queue()
    listener = QueueListener(q2, Out())
    listener.start()
    ps = [Process(target=work, args=(q2, i)) for i in range(1)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    listener.stop()
    logging.captureWarnings(True)
    w = logging.getLogger('py.warnings')
    w.addHandler(Out())
    w.propagate = False
    warnings.warn_explicit('careful', UserWarning, 'f.py', 3)
    logging.captureWarnings(False)
    print(logging.handlers.DEFAULT_TCP_LOGGING_PORT, issubclass(RotatingFileHandler, logging.FileHandler))


if __name__ == '__main__':
    main()

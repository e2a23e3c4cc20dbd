import multiprocessing
import sys

def daemon(e):
    print 'Starting:', multiprocessing.current_process().name
    sys.stdout.flush()
    e.set()
    while True:
        pass

def non_daemon(e):
    e.wait()
    print 'Starting:', multiprocessing.current_process().name
    print 'Exiting :', multiprocessing.current_process().name

if __name__ == '__main__':
    e = multiprocessing.Event()
    d = multiprocessing.Process(name='daemon', target=daemon, args=(e,))
    d.daemon = True
    n = multiprocessing.Process(name='non-daemon', target=non_daemon, args=(e,))
    n.daemon = False
    d.start()
    n.start()
    n.join()
    print 'd.is_alive()', d.is_alive(), d.daemon
    print d
    d.terminate()
    d.join()
    print d, d.exitcode, n

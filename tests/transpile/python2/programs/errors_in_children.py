from multiprocessing import Pool, Process
import traceback, sys

def bad(x):
    if x == 3:
        raise ValueError, "bad value %d" % x
    return x

def die():
    raise RuntimeError, "child failed"

if __name__ == '__main__':
    p = Pool(2)
    try:
        print p.map(bad, range(5))
    except ValueError, e:
        print "caught:", e, type(e).__name__
    r = p.apply_async(bad, (3,))
    try:
        r.get()
    except Exception, e:
        print repr(e)
    print p.apply(bad, (4,))
    p.terminate()
    p.join()
    c = Process(target=die)
    c.start()
    c.join()
    print "exitcode", c.exitcode
    try:
        1 / 0
    except:
        t, v, tb = sys.exc_info()
        print t.__name__, v
        print traceback.format_exc().splitlines()[-1]
    print bad(3)

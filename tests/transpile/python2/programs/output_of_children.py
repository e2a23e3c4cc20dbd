import multiprocessing, sys, os
def talk(name):
    print name, "says",
    print "hi"
    sys.stdout.write("raw %s\n" % name)
    print >>sys.stderr, "err", name
    print "no newline at end",
def fails():
    print "about to fail",
    raise KeyError, 'k'
if __name__ == '__main__':
    for n in ('a', 'b'):
        p = multiprocessing.Process(target=talk, args=(n,))
        p.start(); p.join()
    print
    p = multiprocessing.Process(target=fails)
    p.start(); p.join()
    print "exit", p.exitcode
    print "tail",

import os
print "before"
try:
    import nosuchmodule
except ImportError, e:
    print "import failed:", e
try:
    from os import nosuchname
except ImportError, e:
    print "import failed:", e
try:
    import queue
except ImportError:
    import Queue as queue
q = queue.Queue()
q.put(1)
print q.get(), q.empty()

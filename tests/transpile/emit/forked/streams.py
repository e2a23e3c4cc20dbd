"""What stands in the place of standard output, and files in memory: children have them as they were at the start."""
import io
import sys
from multiprocessing import Process, Queue

try:
    import numpy
    HAS_NUMPY = True
except ImportError:
    numpy = None
    HAS_NUMPY = False


class Tee:
    def __init__(self, *files):
        self.files = files

    def write(self, text):
        for file in self.files:
            file.write(text)

    def flush(self):
        for file in self.files:
            file.flush()


copy = io.StringIO()


def show():
    print("from child")
    sys.__stdout__.write("copied %r\n" % copy.getvalue())
    sys.__stdout__.flush()


def read(text, data, queue):
    print(text.read(), data.read(), text.getvalue(), flush=True)
    text.write("!")
    queue.put(text)
    queue.put(data)


if __name__ == "__main__":
    sys.stdout = Tee(sys.__stdout__, copy)
    print("before")
    sys.stdout.flush()
    process = Process(target=show)
    process.start()
    process.join()
    sys.stdout = sys.__stdout__
    print(repr(copy.getvalue()), HAS_NUMPY, flush=True)

    queue = Queue()
    text = io.StringIO("hello\nworld")
    text.readline()
    data = io.BytesIO(b"abc")
    data.read(1)
    process = Process(target=read, args=(text, data, queue))
    process.start()
    print(queue.get().getvalue(), queue.get().tell())
    process.join()
    print(text.read(), data.read())

"""Streams with and without buffers, over files, memory and classes of one's own."""
import io, os, pickle, tempfile
folder = tempfile.TemporaryDirectory()
os.chdir(folder.name)


def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


s = io.StringIO('a\nb\r\nc')
t(lambda: s.read(1))
t(lambda: s.readline())
t(lambda: s.readlines())
t(lambda: s.tell())
t(lambda: s.seek(0))
t(lambda: list(s))
t(lambda: s.write('x'))
t(lambda: s.getvalue())
t(lambda: s.truncate(2))
t(lambda: s.seek(-1))
t(lambda: s.seek(1, 1))
t(lambda: s.seek(0, 2))
t(lambda: s.closed)
t(lambda: s.close())
t(lambda: s.read())
t(lambda: io.StringIO('a\r\nb', newline=None).read())
t(lambda: io.StringIO('a\r\nb', newline='').readlines())
t(lambda: io.StringIO(3))
t(lambda: s.newlines if not s.closed else 0)
t(lambda: io.StringIO().write(3))
t(lambda: io.StringIO().fileno())
t(lambda: io.StringIO().readable())
t(lambda: io.StringIO().isatty())
t(lambda: io.StringIO('abc').detach())
b = io.BytesIO(b'hello\nworld')
t(lambda: b.read(2))
t(lambda: b.read1())
t(lambda: b.seek(-3, 2))
t(lambda: b.read())
t(lambda: b.getbuffer()[0])
t(lambda: b.seek(0))
ba = bytearray(3)
t(lambda: b.readinto(ba))
t(lambda: ba)
t(lambda: b.readline())
t(lambda: b.write(b'zz'))
t(lambda: b.write('x'))
t(lambda: b.getvalue())
t(lambda: b.truncate(3))
t(lambda: b.getvalue())
t(lambda: b.tell())
t(lambda: b.seek(100))
t(lambda: b.write(b'q'))
t(lambda: len(b.getvalue()))
t(lambda: b.seek(-1))
t(lambda: b.readinto1(bytearray(1)))
t(lambda: b.writelines([b'a', b'b']))
t(lambda: io.BytesIO('x'))
f = io.FileIO('f', 'w')
t(lambda: f.write(b'abc'))
t(lambda: f.name)
t(lambda: f.mode)
t(lambda: f.read())
t(lambda: f.close())
t(lambda: f.write(b'x'))
f = io.FileIO('f')
t(lambda: f.readall())
t(lambda: f.read(2))
t(lambda: f.seek(0))
t(lambda: f.read(2))
t(lambda: f.readinto(ba))
t(lambda: f.tell())
t(lambda: f.readable())
t(lambda: f.writable())
t(lambda: f.seekable())
t(lambda: f.closefd)
t(lambda: f.isatty())
t(lambda: repr(f).split(' name')[0])
t(lambda: f.close())
t(lambda: f.closed)
t(lambda: f.read())
t(lambda: io.FileIO('nope'))
t(lambda: io.FileIO('f', 'q'))
t(lambda: io.FileIO('f', 'x'))
with io.FileIO('f', 'r+') as f:
    print(f.mode, f.readline(), f.truncate(1), f.writable())
with io.FileIO('f', 'ab') as f:
    print(f.mode, f.write(b'Q'), f.tell())
bw = io.BufferedWriter(io.FileIO('g', 'w'))
t(lambda: bw.write(b'12345'))
t(lambda: os.path.getsize('g'))
t(lambda: bw.flush())
t(lambda: os.path.getsize('g'))
t(lambda: bw.tell())
t(lambda: bw.raw.name)
t(lambda: bw.read())
t(lambda: bw.close())
t(lambda: bw.write(b'x'))
br = io.BufferedReader(io.FileIO('g'))
t(lambda: br.peek(1)[:1])
t(lambda: br.read(2))
t(lambda: br.read1(1))
t(lambda: br.tell())
t(lambda: br.read())
t(lambda: br.write(b''))
t(lambda: br.seek(1))
t(lambda: br.readline())
t(lambda: br.detach().name)
t(lambda: br.read())
bb = io.BufferedRandom(io.FileIO('g', 'r+'))
t(lambda: bb.read(2))
t(lambda: bb.write(b'XY'))
t(lambda: bb.seek(0))
t(lambda: bb.read())
t(lambda: bb.close())


class Raw(io.RawIOBase):

    def __init__(self, data):
        self.data = data
        self.pos = 0

    def readable(self):
        return True

    def readinto(self, b):
        n = min(len(b), len(self.data) - self.pos, 3)
        b[:n] = self.data[self.pos:self.pos + n]
        self.pos += n
        return n


t(lambda: Raw(b'hello world').read(5))
t(lambda: Raw(b'hello world').readall())
t(lambda: Raw(b'hello world').read())
t(lambda: Raw(b'a\nb').readline())
t(lambda: io.BufferedReader(Raw(b'hello\nworld')).readlines())
t(lambda: io.BufferedReader(Raw(b'hello\nworld')).read(8))
t(lambda: io.TextIOWrapper(io.BufferedReader(Raw(b'hello\nworld'))).readlines())
t(lambda: Raw(b'').seek(0))
t(lambda: Raw(b'').fileno())
t(lambda: list(Raw(b'a\nb\n')))


class Sink(io.RawIOBase):

    def __init__(self):
        self.got = []

    def writable(self):
        return True

    def write(self, b):
        self.got.append(bytes(b))
        return len(b)


k = Sink()
w = io.BufferedWriter(k, 4)
t(lambda: w.write(b'ab'))
t(lambda: w.flush())
tw = io.TextIOWrapper(io.BufferedWriter(k), encoding='utf-8', newline='\r\n', line_buffering=True)
t(lambda: tw.write('é\n'))
t(lambda: k.got[-1])
pair = io.BufferedRWPair(Raw(b'abc'), k)
t(lambda: pair.read(2))
t(lambda: pair.write(b'zz'))
t(lambda: pair.flush())
t(lambda: k.got[-1])
t(lambda: pair.readable() and pair.writable())
tw = io.TextIOWrapper(io.BytesIO(b'a\xc3\xa9\r\nb'), encoding='utf-8')
t(lambda: tw.read(2))
t(lambda: tw.readline())
t(lambda: tw.newlines)
t(lambda: tw.encoding)
t(lambda: tw.errors)
t(lambda: tw.line_buffering)
t(lambda: tw.write_through)
t(lambda: tw.buffer.getvalue())
t(lambda: tw.reconfigure(encoding='latin-1'))
t(lambda: tw.detach().getvalue())
t(lambda: tw.read())
t(lambda: io.TextIOWrapper(io.BytesIO(b'\xff'), encoding='utf-8').read())
t(lambda: io.TextIOWrapper(io.BytesIO(b'\xff'), encoding='utf-8', errors='replace').read())
t(lambda: io.TextIOWrapper(io.BytesIO(b'\xff'), encoding='nope'))
d = io.IncrementalNewlineDecoder(None, True)
t(lambda: d.decode('a\r\nb\rc'))
t(lambda: d.newlines)
t(lambda: d.decode('x\r'))
t(lambda: d.decode('\ny', final=True))
t(lambda: io.DEFAULT_BUFFER_SIZE)
t(lambda: io.SEEK_SET)
t(lambda: io.open is open)
t(lambda: io.open_code('g').read())
t(lambda: io.text_encoding(None))
t(lambda: io.text_encoding('x'))
t(lambda: io.BlockingIOError is BlockingIOError)
t(lambda: isinstance(open('g'), io.TextIOBase))
t(lambda: isinstance(open('g', 'rb'), io.BufferedIOBase))
t(lambda: isinstance(io.StringIO(), io.IOBase))
t(lambda: type(open('g', 'rb', buffering=0)))
t(lambda: type(open('g', 'rb').raw))
t(lambda: type(open('g').buffer))
t(lambda: issubclass(io.BytesIO, io.BufferedIOBase))
t(lambda: issubclass(io.FileIO, io.RawIOBase))
t(lambda: open('g', 'rb', buffering=0).readall())
t(lambda: open('g', 'r', buffering=0))
t(lambda: open('g', 'rw'))
t(lambda: open('g', 'rb', encoding='utf-8'))
t(lambda: open('g', newline='q'))
t(lambda: open('', 'r'))
t(lambda: open('g', 'rbt'))


class MyIO(io.StringIO):

    def write(self, x):
        return super().write(x.upper())


m = MyIO()
print('abc', file=m)
t(lambda: m.getvalue())


class B2(io.BytesIO):

    def close(self):
        print('closing', self.getvalue())
        super().close()


with B2(b'q') as x:
    pass


# what files of bytes are goes by what they are opened for
t(lambda: io.BytesIO(b'ab').detach())
for mode in ('wb', 'rb', 'ab', 'r+b', 'w+b', 'a+b'):
    with open(os.path.join(tempfile.gettempdir(), f'kinds_of_files_{os.getpid()}'), mode) as f:
        kinds = [kind.__name__ for kind in (io.BufferedReader, io.BufferedWriter, io.BufferedRandom) if isinstance(f, kind)]
        print(mode, type(f).__name__, kinds, f.mode)
        t(lambda: pickle.dumps(f))
os.remove(f.name)

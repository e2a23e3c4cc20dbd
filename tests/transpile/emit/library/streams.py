import io, sys
from io import StringIO, BytesIO
from contextlib import redirect_stdout
s = StringIO()
print("a", 1, file=s)
s.write("b\nc")
print(repr(s.getvalue()), s.tell())
s.seek(0)
for line in s:
    print(repr(line))
print(s.read(), s.closed)
s.seek(2); s.write("ZZ"); print(repr(s.getvalue()), s.tell(), s.read())
s.truncate(3); print(repr(s.getvalue()))
with StringIO("x\ny\n") as f:
    print(f.readlines(), f.readline() == "")
try:
    f.read()
except ValueError as e:
    print(e)
b = BytesIO(b"hello world")
print(b.read(5), b.tell(), b.readline(), b.getvalue())
b.seek(0, io.SEEK_END); b.write(b"!!"); print(b.getvalue(), len(b.getvalue()))
b.seek(20); b.write(b"x"); print(b.getvalue())
w = io.TextIOWrapper(BytesIO("h\u00e9\r\nz".encode()), encoding="utf-8")
print(w.read().encode())
out = StringIO()
with redirect_stdout(out):
    print("hidden")
print(out.getvalue().upper(), end="")
print(isinstance(s, io.TextIOBase), isinstance(b, io.IOBase), isinstance(sys.stdout, io.TextIOBase), isinstance(b, io.RawIOBase))
class Upper(io.StringIO):
    def write(self, t):
        return super().write(t.upper())
u = Upper(); print("abc", file=u); print(u.getvalue(), end="")
class Raw(io.RawIOBase):
    def __init__(self): self.n = 0
    def readable(self): return True
    def readinto(self, b):
        if self.n > 3: return 0
        b[0] = 65 + self.n; self.n += 1
        return 1
print(Raw().read(), Raw().readline())
try:
    StringIO().write(5)
except TypeError as e: print(e)
try:
    BytesIO().write("a")
except TypeError as e: print(e)
try:
    BytesIO().fileno()
except io.UnsupportedOperation as e: print(repr(e))
u = StringIO("\U0001f600b\nc"); print(u.read(1) == "\U0001f600", u.tell(), u.readline(), u.tell(), u.seek(1), u.read())
print(StringIO("a\r\nb\rc", newline=None).getvalue().encode(), StringIO("a\nb", newline="\r\n").getvalue().encode(), list(StringIO("a\r\nb\rc", newline="")))
print(sorted(x for x in [io.DEFAULT_BUFFER_SIZE, io.SEEK_CUR]))

import tempfile, os, glob, fnmatch
from tempfile import NamedTemporaryFile, TemporaryDirectory
with TemporaryDirectory(prefix="zz") as d:
    for n in ("a.txt", "b.txt", ".c.txt", "d.py"):
        with open(os.path.join(d, n), "w") as f:
            f.write(n)
    os.makedirs(os.path.join(d, "x", "y"))
    open(os.path.join(d, "x", "y", "e.txt"), "w").close()
    print(sorted(os.path.basename(p) for p in glob.glob(d + "/*.txt")))
    print(sorted(os.path.relpath(p, d) for p in glob.iglob(os.path.join(d, "**", "*.txt"), recursive=True)))
    print(fnmatch.filter(sorted(os.listdir(d)), "[!.]*.txt"))
    inside = d
print(os.path.exists(inside))
with NamedTemporaryFile("w", suffix=".txt") as f:
    f.write("hello\n"); f.flush()
    print(open(f.name).read(), f.name.endswith(".txt"), oct(os.stat(f.name).st_mode))
    name = f.name
print(os.path.exists(name))
t = tempfile.TemporaryFile()
t.write(b"abc\ndef"); t.seek(0)
print(t.readlines(), t.closed)
t.close()
f = NamedTemporaryFile(delete=False)
f.write(b"x"); f.close()
print(os.path.getsize(f.name)); os.remove(f.name)
fd, path = tempfile.mkstemp(text=True)
with os.fdopen(fd, "w") as g:
    g.write("data")
print(open(path).read()); os.unlink(path)
s = tempfile.SpooledTemporaryFile(max_size=4, mode="w+")
s.write("ab"); s.write("cdefg"); s.seek(1); print(s.read()); s.close()
try:
    NamedTemporaryFile(dir="/nope")
except FileNotFoundError as e:
    print(type(e).__name__, e.errno)

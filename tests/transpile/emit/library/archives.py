"""Files of gzip and archives."""

import gzip, io, os, tempfile, zipfile, zlib
from zipfile import ZipFile, ZipInfo
def shown(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
data = b"hello world " * 100
c = gzip.compress(data, mtime=0)
print(zlib.crc32(c), len(c), gzip.decompress(c) == data, gzip.decompress(c + c) == data * 2, gzip.compress(b"x", 1, mtime=12345).hex(), gzip.compress(b"y", 5, mtime=3).hex())
shown(lambda: gzip.decompress(b"zz"))
shown(lambda: gzip.decompress(c[:-3]))
shown(lambda: gzip.decompress(c[:-5] + b"\0" + c[-4:]))
shown(lambda: gzip.decompress(b""))
with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "a.txt.gz")
    with gzip.open(path, "wt", encoding="utf-8") as f:
        f.write("line one\nline twö\n")
        print("three", file=f)
    with gzip.open(path, "rt", encoding="utf-8") as f:
        for line in f: print(repr(line))
    with gzip.open(path, "ab") as f: f.write(b"more")
    with gzip.open(path) as f:
        print(f.read(5), f.readline(), f.readlines(), f.tell(), f.closed)
    print(f.closed, open(path, "rb").read()[:4].hex(), open(path,"rb").read()[8:18])
    with gzip.GzipFile(path, "wb", mtime=1) as f:
        print(f.write(b"abc"), f.mode, f.name == path, f.writable(), f.readable())
        f.writelines([b"d", b"e"])
    with open(path, "rb") as raw:
        print(raw.read().hex())
    buf = io.BytesIO()
    with gzip.GzipFile(fileobj=buf, mode="w", mtime=0, filename="nm") as f: f.write(data)
    print(buf.getvalue().hex(), buf.closed)
    buf.seek(0)
    with gzip.GzipFile(fileobj=buf) as f:
        f.seek(6); print(f.read(5)); f.seek(0); print(len(f.read()), f.mtime)
    shown(lambda: gzip.open(path, "rtb"))
    shown(lambda: gzip.open(path, "rb", encoding="utf-8"))
    shown(lambda: gzip.open(5.5))
    shown(lambda: gzip.GzipFile(path, "q"))
    shown(lambda: gzip.open(path, "rb").write(b"x"))
    shown(lambda: gzip.open(path, "wb").read())
    archive = os.path.join(folder, "z.zip")
    os.mkdir(os.path.join(folder, "sub"))
    with open(os.path.join(folder, "sub", "x.txt"), "w") as f: f.write("content of x\n" * 5)
    os.utime(os.path.join(folder, "sub", "x.txt"), (1600000000, 1600000000))
    with ZipFile(archive, "w", compression=zipfile.ZIP_DEFLATED) as z:
        z.write(os.path.join(folder, "sub", "x.txt"), arcname="dir/x.txt")
        z.writestr("b.txt", "text é " * 20)
        z.writestr(ZipInfo("c.bin", (2020, 1, 2, 3, 4, 6)), bytes(range(20)), compress_type=zipfile.ZIP_DEFLATED)
        with z.open("d.txt", "w") as f: f.write(b"written")
        z.mkdir("empty")
        z.comment = b"a comment"
        print(z.namelist())
    with ZipFile(archive) as z:
        print(z.namelist(), z.comment, z.testzip(), z.read("d.txt"), z.mode)
        for i in z.infolist():
            print(i.filename, i.file_size, i.compress_type, i.is_dir(), hex(i.CRC), i.create_system, i.flag_bits)
        print(z.getinfo("c.bin"), z.getinfo("c.bin").date_time, z.getinfo("dir/x.txt"))
        with z.open("b.txt") as f: print(f.readline().decode(), f, f.name)
        with z.open("dir/x.txt") as f: print(len(list(io.TextIOWrapper(f))))
        z.extractall(os.path.join(folder, "out"))
        print(z.extract("d.txt", folder) == os.path.join(folder, "d.txt"))
        shown(lambda: z.read("nothing")); shown(lambda: z.writestr("q", "w")); shown(lambda: z.open("b.txt", "x"))
    shown(lambda: z.read("b.txt"))
    print(sorted(os.listdir(os.path.join(folder, "out"))), open(os.path.join(folder, "out", "dir", "x.txt")).read() == "content of x\n" * 5)
    with ZipFile(archive, "a") as z: z.writestr("last", b"1")
    print(ZipFile(archive).namelist(), zipfile.is_zipfile(archive), zipfile.is_zipfile(path))
    fixed = io.BytesIO()
    with ZipFile(fixed, "w") as z:
        for i, name in enumerate(["a", "sub/", "sub/b", "ü"]):
            info = ZipInfo(name, (1999, 12, 31, 23, 59, 58)); info.compress_type = 8 * (i % 2)
            z.writestr(info, b"" if name.endswith("/") else data)
    print(zlib.crc32(fixed.getvalue()), len(fixed.getvalue()))
    ZipFile(fixed).printdir()
    print(ZipFile(fixed).infolist())
    shown(lambda: ZipFile(io.BytesIO(b"no zip")))
    shown(lambda: ZipFile(fixed, "q"))
    shown(lambda: ZipFile(fixed, "w", 99))
    shown(lambda: ZipInfo("x", (1970, 1, 1, 0, 0, 0)))
    shown(lambda: ZipInfo())
    shown(lambda: ZipFile(os.path.join("nofolder", "no.zip")))
    bad = bytearray(fixed.getvalue()); bad[40] ^= 255
    shown(lambda: ZipFile(io.BytesIO(bytes(bad))).read("a")); print(ZipFile(io.BytesIO(bytes(bad))).testzip())
    print(repr(z))

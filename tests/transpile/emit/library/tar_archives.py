"""Archives of tarfile, and folders packed and unpacked by shutil."""
import io
import os
import shutil
import tarfile
import tempfile

folder = tempfile.mkdtemp()
os.chdir(folder)
os.makedirs("tree/inner/deep")
for name, text in [("tree/a.txt", "alpha"), ("tree/inner/b.txt", "beta\n" * 300), ("tree/inner/deep/c.bin", "")]:
    with open(name, "w") as file:
        file.write(text)
    os.chmod(name, 0o640)
    os.utime(name, (1700000000, 1700000000))
os.symlink("a.txt", "tree/link")
long = "tree/" + "long" * 30 + "ü.txt"
with open(long, "w") as file:
    file.write("long")

with tarfile.open("t.tar.gz", "w:gz") as archive:
    archive.add("tree")
    archive.add("tree/a.txt", arcname="renamed.txt")
    info = tarfile.TarInfo("made.txt")
    data = b"from memory"
    info.size = len(data)
    info.mtime = 1600000000
    info.mode = 0o600
    archive.addfile(info, io.BytesIO(data))
print(tarfile.is_tarfile("t.tar.gz"), tarfile.is_tarfile("tree/a.txt"))

with tarfile.open("t.tar.gz") as archive:
    print([name.replace("long" * 30, "LONG") for name in archive.getnames()])
    for member in archive:
        if member.name.startswith("tree/long"):
            continue
        print(member.name, member.isfile(), member.isdir(), member.issym(), member.linkname, member.size if member.isfile() else "")
    member = archive.getmember("tree/a.txt")
    print(oct(member.mode), member.mtime, member.type == tarfile.REGTYPE)
    print(archive.extractfile("made.txt").read(), archive.extractfile("tree/inner"))
    print(archive.extractfile(member).read().decode(), archive.extractfile("tree/link").read())
    try:
        archive.getmember("none")
    except KeyError as error:
        print(error)
    archive.extractall("out", filter="data")
    archive.extract("made.txt", path="single", filter="data")
print(sorted(os.listdir("out")), sorted(os.listdir("out/tree"))[:3], os.readlink("out/tree/link"))
print(open("out/tree/inner/b.txt").read() == "beta\n" * 300, os.listdir("single"), os.stat("out/tree/a.txt").st_mtime)

with tarfile.open("f.tar", "w") as archive:
    archive.add("tree", recursive=False)
    archive.add("tree/inner", filter=lambda one: None if one.name.endswith(".bin") else one)
print(tarfile.open("f.tar", "r:").getnames(), os.path.getsize("f.tar") % 10240)
with tarfile.open("f.tar", "a") as archive:
    archive.add("tree/a.txt")
print(tarfile.open("f.tar").getnames())

memory = io.BytesIO()
with tarfile.open(fileobj=memory, mode="w") as archive:
    bad = tarfile.TarInfo("../evil.txt")
    archive.addfile(bad)
memory.seek(0)
with tarfile.open(fileobj=memory) as archive:
    try:
        archive.extractall("safe", filter="data")
    except tarfile.OutsideDestinationError as error:
        print(type(error).__name__, isinstance(error, tarfile.TarError))
for mode, make in [("r:gz", lambda: tarfile.open("f.tar", "r:gz")), ("r", lambda: tarfile.open("none.tar")), ("q", lambda: tarfile.open("x", "q"))]:
    try:
        make()
    except (tarfile.ReadError, OSError, ValueError) as error:
        print(mode, type(error).__name__, error)

for kind in ("zip", "tar", "gztar"):
    made = shutil.make_archive("packed/copy", kind, "tree")
    print(os.path.relpath(made), os.path.exists(made))
    shutil.unpack_archive(made, "un" + kind, **({} if kind == "zip" else {"filter": "data"}))
    print(sorted(os.listdir("un" + kind))[:2], sorted(os.listdir(f"un{kind}/inner")), open(f"un{kind}/a.txt").read())
made = shutil.make_archive("only", "zip", root_dir=".", base_dir="tree/inner")
shutil.unpack_archive(made, "part")
print(sorted(os.listdir("part/tree")), os.path.basename(made))
for call in (lambda: shutil.make_archive("x", "nope", "tree"), lambda: shutil.unpack_archive("tree/a.txt")):
    try:
        call()
    except (ValueError, shutil.ReadError) as error:
        print(type(error).__name__, error)
os.chdir("single")
with tarfile.open("../t.tar.gz") as archive:
    archive.extractall(filter="data", members=[archive.getmember("renamed.txt")])
print(sorted(os.listdir()))
os.chdir("/")
shutil.rmtree(folder)

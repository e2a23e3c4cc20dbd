from pathlib import Path, PurePath, PureWindowsPath
import tempfile, os
from multiprocessing import Pool

def size(path):
    return path.name, path.stat().st_size

def main():
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        (root / "src" / "deep").mkdir(parents=True)
        for i, name in enumerate(["a.txt", "src/b.txt", "src/deep/c.txt", "src/deep/d.py"]):
            p = root / name
            n = p.write_text("x" * i + "\n")
            print(name, n, p.suffix, p.stem, p.exists(), p.is_file())
        (root / "bin").write_bytes(b"\x00\x01")
        print(sorted(p.name for p in root.iterdir()))
        print(sorted(str(p.relative_to(root)) for p in root.rglob("*.txt")))
        print(sorted(p.relative_to(root).as_posix() for p in root.glob("**/*")))
        print([p.parts[-2:] for p in sorted(root.glob("src/*/*.py"))])
        with Pool(2) as pool:
            print(sorted(pool.map(size, sorted(root.rglob("*.txt")))))
        with (root / "a.txt").open("a") as f:
            f.write("more\n")
        print((root / "a.txt").read_text().splitlines())
        with open(root / "bin", "rb") as f:
            print(f.read())
        moved = (root / "a.txt").rename(root / "z.txt")
        print(moved.name, moved == root / "z.txt", moved in {root / "z.txt"}, hash(moved) == hash(root / "z.txt"))
        moved.unlink(); moved.unlink(missing_ok=True)
        try:
            moved.read_text()
        except FileNotFoundError as e:
            print(type(e).__name__, e.errno, Path(e.filename).name)
        try:
            (root / "src").rmdir()
        except OSError as e:
            print(e.errno)
        try:
            (root / "src").mkdir()
        except FileExistsError:
            print("exists")
        (root / "src").mkdir(exist_ok=True)
        (root / "link").symlink_to(root / "bin")
        print((root / "link").is_symlink(), (root / "link").resolve() == (root / "bin").resolve(), os.fspath(root / "x")[-1])
        for d, dirs, files in root.walk():
            dirs.sort()
            print(d.relative_to(root), dirs, sorted(files))
    print(root.exists())
    p = Path("/usr/lib/python3.13/site.tar.gz")
    print(p, repr(p), p.parents[1], list(p.parents), p.suffixes, p.with_suffix(".zip"), p.with_name("q"), p.with_stem("r"))
    print(Path("a") / "b" / Path("c"), "x" / Path("y"), Path("a//b/../c/."), Path(), Path("a", "b"), f"{Path('q')}/z {Path('q')!r}")
    print(sorted([Path("b"), Path("a/c"), Path("a")]), Path("a") < Path("b"), max(Path("x"), Path("y")))
    print(PurePath("a/b.py").match("*.py"), PurePath("/a/b/c.py").full_match("/a/**/*.py"), PureWindowsPath("c:/Windows", "x").parts)
    print(type(p).__name__, isinstance(p, PurePath))
    print(Path.home() == Path("~").expanduser(), Path.cwd().is_absolute(), Path("x").absolute() == Path.cwd() / "x")
    try:
        Path("a").relative_to("b")
    except ValueError as e:
        print(e)
    try:
        Path("a") / 5
    except TypeError as e:
        print(e)
    d = {Path("k"): 1}
    print(d[Path("k")], p.as_uri(), len(str(p)), p.is_relative_to("/usr"))

if __name__ == "__main__":
    main()

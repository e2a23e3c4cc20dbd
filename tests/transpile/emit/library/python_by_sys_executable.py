# sys.executable runs Python programs, with CPython's own command line.
import multiprocessing
import os
import subprocess
import sys
import tempfile


def python(*args, **more):
    done = subprocess.run([sys.executable, *args], capture_output=True, text=True, **more)
    last = done.stderr.strip().splitlines()[-1:]
    print(done.returncode, repr(done.stdout), last)


def square(x):
    return x * x


def main():
    print(os.path.isfile(sys.executable), os.access(sys.executable, os.X_OK))
    print(getattr(sys, "executable") == sys.executable, hasattr(sys, "executable"), "executable" in dir(sys))
    python("-c", "import sys; print(sys.argv, __name__)", "a", "-b")
    python("-uc", "print(input()[::-1])", input="hello\n")
    python("-c", "import sys; print('out'); sys.exit(3)")
    python("-c", "def f():\n    return {}['k']\nf()")
    python("-W", "ignore", "-X", "utf8", "-c", "print(40 + 2)")
    python("-", "x", input="import sys\nprint(sys.argv)\nraise SystemExit('told')\n")
    python("-c", "print(")
    with tempfile.TemporaryDirectory() as folder:
        with open(os.path.join(folder, "helper.py"), "w") as file:
            file.write("def twice(x):\n    return x * 2\nif __name__ == '__main__':\n    import sys\n    print(twice(int(sys.argv[1])))\n")
        python("helper.py", "21", cwd=folder)
        python("-m", "helper", "8", cwd=folder)
        python("-c", "from helper import twice; print(twice('ab'), __name__)", cwd=folder)
    child = subprocess.Popen(
        [sys.executable, "-c", "import sys\nfor line in sys.stdin:\n    print(int(line) ** 2, flush=True)"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )
    for number in (3, 12):
        child.stdin.write(f"{number}\n")
        child.stdin.flush()
        print(child.stdout.readline().strip())
    child.stdin.close()
    print(child.wait())
    context = multiprocessing.get_context("spawn")
    context.set_executable(sys.executable)
    with context.Pool(1) as pool:
        print(pool.map(square, [1, 2, 3]))


if __name__ == "__main__":
    main()

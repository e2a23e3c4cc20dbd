"""Writes beside each program what CPython 2.7 prints for it, and the last line of its standard error where it fails."""
import glob
import os
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
# As on a terminal: lines go out one by one, so that those of children come where they were printed.
LINE_BUFFERED = "import os, sys\nsys.stdout = os.fdopen(sys.stdout.fileno(), 'w', 1)\n"


def record(path, helper):
    env = dict(os.environ, PYTHONIOENCODING="utf-8", PYTHONPATH=helper, PYTHONDONTWRITEBYTECODE="1")
    with tempfile.TemporaryDirectory() as folder:
        ran = subprocess.run(["python2.7", path], cwd=folder, env=env, capture_output=True)
    name = path[:-3]
    with open(name + ".out", "wb") as file:
        file.write(ran.stdout)
    if ran.returncode != 0:
        with open(name + ".err", "wb") as file:
            file.write(ran.stderr.strip().split(b"\n")[-1] + b"\n")
    elif os.path.exists(name + ".err"):
        os.remove(name + ".err")


with tempfile.TemporaryDirectory() as helper:
    with open(os.path.join(helper, "sitecustomize.py"), "w") as file:
        file.write(LINE_BUFFERED)
    for path in sys.argv[1:] or sorted(glob.glob(os.path.join(HERE, "programs", "*.py"))):
        record(os.path.abspath(path), helper)

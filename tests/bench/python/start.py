"""The row of the interpreter's start."""

import os
import subprocess
import sys
import tempfile

from meters import seconds


def start(_count):
    """Seconds for a program of one line, from its start to its end."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "hello.py")
        with open(path, "w") as file:
            file.write('print("hello")\n')

        def once():
            subprocess.run([sys.executable, path], check=True, stdout=subprocess.PIPE)

        yield lambda: seconds(once)


ROWS = {"run-start": start}

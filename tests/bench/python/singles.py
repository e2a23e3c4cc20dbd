"""Rows of programs on a single core: each in a process of its own, from its start to its end."""

import os
import subprocess
import sys

from meters import seconds

FOLDER = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "single")


def program(path):
    """The row of a program: seconds that it takes."""

    def row(_count):
        command = [sys.executable, path]
        yield lambda: seconds(lambda: subprocess.run(command, stdout=subprocess.PIPE, check=True))

    return row


ROWS = {
    f"single-{name[:-3]}": program(os.path.join(FOLDER, name))
    for name in os.listdir(FOLDER)
    if name.endswith(".py")
}

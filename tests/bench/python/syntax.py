"""Rows of the parser, on the files of CPython's own library, whose text is in memory."""

import ast
import os
import warnings
from importlib.util import decode_source

from meters import resident_bytes, seconds

warnings.simplefilter("ignore")


def library(step):
    """The texts of every so many files that can be read, and how many bytes they are."""
    folder = os.path.dirname(os.__file__)
    names = (os.path.join(base, name) for base, _, names in os.walk(folder) for name in names)
    sources, size = [], 0
    for name in sorted(name for name in names if name.endswith((".py", ".pyi")))[::step]:
        with open(name, "rb") as file:
            data = file.read()
        try:
            source = decode_source(data)
            ast.parse(source)
        except (SyntaxError, UnicodeError):
            continue
        sources.append(source)
        size += len(data)
    return sources, size


def read(count):
    """Seconds for a MB of source, from text to tree; the trees are dropped."""
    sources, size = library(1)

    def all_of_them():
        for source in sources:
            ast.parse(source)

    yield lambda: seconds(all_of_them) / size * count * 1e6


def memory(_count):
    """Bytes of resident memory that the trees of some files take, for each byte of their source."""
    sources, size = library(10)

    def measure():
        before = resident_bytes()
        trees = [ast.parse(source) for source in sources]
        return (resident_bytes() - before) / size if trees else 0

    yield measure


ROWS = {"syntax-read": read, "syntax-memory": memory}

"""What CPython says of files: for each line of its input, a file's name, a digest of the trees that it
reads, without and with positions, or that it refuses the file."""

import ast
import hashlib
import sys
import warnings

warnings.simplefilter("ignore")


def digest(name):
    try:
        with open(name, "rb") as file:
            tree = ast.parse(file.read())
    except SyntaxError:
        return "refused"
    trees = ast.dump(tree) + "\n" + ast.dump(tree, include_attributes=True)
    return hashlib.sha256(trees.encode("utf-8", "surrogatepass")).hexdigest()


for line in sys.stdin:
    name = line.removesuffix("\n")
    print(name, digest(name), sep="\t", flush=True)
